package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** What would be as large as the weights many times over is refused before any memory is taken. */
class SizeRulesTest {
    private static final String WIDE_D =
            "discriminator.layers[0].units=1900;discriminator.layers[1].units=1900;batchSize=8";
    private static final String WIDE_G =
            "generator.layers[0].units=1900;generator.layers[1].units=1900";

    private static ExperimentConfig with(String settings) {
        return Settings.apply(ExperimentConfig.byDefault(), List.of(settings.split(";")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                WIDE_D
                        + ";unrolling=20|unrolling must be at most 1 with networks of this size,"
                        + " but is 20",
                WIDE_D
                        + ";unrolling=20;penalties[0]=r1|unrolling must be at most 0 with networks"
                        + " of this size, but is 20",
                WIDE_D
                        + ";penalties=[\"consensus\", \"r1\", \"historicalAveraging\"]|"
                        + "discriminator must have at most 1,470,588 weights with these optimizers,"
                        + " moves, penalties and averages, but is a network of 3,617,601",
            })
    void whatWouldNotFitIsRefused(String settings, String message) {
        assertThatThrownBy(() -> with(settings))
                .isInstanceOf(ConfigException.class)
                .hasMessage(message);
    }

    @Test
    void bothNetworksAreNamedWhereBothAreTooLarge() {
        String settings =
                WIDE_D
                        + ";"
                        + WIDE_G
                        + ";averaging=exponential"
                        + ";penalties=[\"consensus\", \"r1\", \"historicalAveraging\"]";

        assertThatThrownBy(() -> with(settings))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("generator must have at most 1,363,636 weights with")
                .hasMessageContaining("discriminator must have at most 1,470,588 weights with");
    }

    @Test
    void theLargestBatchIsSmallerBesideLargeNetworks() {
        String settings = "discriminator.layers[0].units=2000;batchSize=7740";

        assertThat(with(settings).batchSize()).isEqualTo(7740);
        assertThatThrownBy(
                        () ->
                                with(
                                        settings
                                                + ";generator.layers[0].units=1950"
                                                + ";generator.layers[1].units=1950;penalties[0]"
                                                + "=historicalAveraging"))
                .hasMessageContaining("batchSize must be at most ");
    }

    @Test
    void theLargestNetworksThatThePlainGameMayHaveAreAllowed() {
        assertThat(with(WIDE_D + ";" + WIDE_G).parameters()).isGreaterThan(7_200_000);
    }
}

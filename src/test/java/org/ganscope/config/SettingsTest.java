package org.ganscope.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.config.Sample.Bent;
import org.ganscope.config.Sample.Gaussian;
import org.ganscope.config.Sample.Round;
import org.ganscope.config.Sample.Shape;
import org.ganscope.config.Sample.Training;
import org.ganscope.config.Sample.Uniform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Single fields change by their paths. */
class SettingsTest {
    private final Training before = Training.read("{}");

    private Training with(String... settings) {
        return Settings.apply(before, List.of(settings));
    }

    @Test
    void fieldsChangeByTheirPaths() {
        Training after = with("batchSize=64", "noise.high=2.5", "shapes[0].size=.25", "title=Ring");

        assertThat(after.batchSize()).isEqualTo(64);
        assertThat(after.noise()).isEqualTo(new Uniform(0, 2.5));
        assertThat(after.shapes()).containsExactly(new Shape(new Round(), 0.25));
        assertThat(after.title()).isEqualTo("Ring");
    }

    @Test
    void anotherTypeBringsItsOwnDefaults() {
        assertThat(with("noise.type=gaussian").noise()).isEqualTo(new Gaussian(1e-8));
        assertThat(with("noise=gaussian").noise()).isEqualTo(new Gaussian(1e-8));
        assertThat(with("noise.high=5", "noise.type=uniform").noise())
                .as("the type goes first, whatever the order given")
                .isEqualTo(new Uniform(0, 5));
        assertThat(with("shapes[0].curve.type=bent", "shapes[0].curve.angle=9").shapes())
                .containsExactly(new Shape(new Bent(9), 1.5));
    }

    @Test
    void aValueMayBeJson() {
        assertThat(with("shapes=[{\"size\": 2}, {\"size\": 3, \"curve\": \"bent\"}]").shapes())
                .containsExactly(new Shape(new Round(), 2), new Shape(new Bent(0.5), 3));
        assertThat(with("title=\"a=b\"").title()).isEqualTo("a=b");
    }

    @Test
    void aTextNeedsNoQuotes() {
        assertThat(with("title=7").title()).isEqualTo("7");
        assertThat(with("title=true").title()).isEqualTo("true");
        assertThat(with("title=").title()).isEmpty();
    }

    @Test
    void thePlaceAfterTheLastAppends() {
        assertThat(with("shapes[1].size=4").shapes())
                .containsExactly(new Shape(new Round(), 1.5), new Shape(new Round(), 4));
    }

    @Test
    void theLastSettingOfAFieldCounts() {
        assertThat(with("batchSize=4", "batchSize=8").batchSize()).isEqualTo(8);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThatThrownBy(
                        () ->
                                with(
                                        "batchsize=5",
                                        "noise.hgh=5",
                                        "gradientPenalty=much",
                                        "shapes[5].size=1",
                                        "seed",
                                        "noise..low=1",
                                        "discriminatorSteps=0"))
                .hasMessage(
                        """
                        "seed" must be path=value, such as generatorOptimizer.learningRate=0.01
                        "noise..low=1" must be path=value, such as generatorOptimizer.learningRate=0.01
                        batchsize is not known; did you mean batchSize?
                        noise.hgh is not known; did you mean high?
                        shapes[5] is not there; [1] would append to the list
                        gradientPenalty must be a number, at least 0, but is "much"
                        discriminatorSteps must be 1 to 100, but is 0\
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "batchSize.x=1|batchSize.x is not known",
                "batchSize[0]=1|batchSize[0] is not known",
                "shapes.size=1|shapes.size is not there; [1] would append to the list",
                "shapes[0][0]=1|shapes[0][0] is not known; one may set curve or size",
                "noise.type=gausian|"
                        + "noise.type must be uniform or gaussian, but is \"gausian\";"
                        + " did you mean gaussian?",
                "foo.bar=1|foo is not known; one may set batchSize, gradientPenalty,"
                        + " discriminatorSteps, seed, title, noise or shapes",
                "noise.mean=1|noise.mean is not known; one may set low, high or type",
                "noise.typ=gaussian|noise.typ is not known; did you mean type?",
                "batchSize=NaN|batchSize must be a number, 1 to 16,384, but is \"NaN\"",
                "batchSize=1e999999999|batchSize must be 1 to 16,384, but is 1e999999999",
                "batchSize=1e9999999999999|"
                        + "batchSize must be 1 to 16,384, but is 1e9999999999999",
                "batchSize=|batchSize must be a number, 1 to 16,384, but is \"\"",
                "batchSize=[[|batchSize must be a number, 1 to 16,384, but is \"[[\"",
                "noise={}|noise.type must be given: uniform or gaussian",
            })
    void aSettingThatCannotBeIsRefused(String setting, String message) {
        assertThatThrownBy(() -> with(setting))
                .isInstanceOf(ConfigException.class)
                .hasMessage(message);
    }
}

package org.ganscope.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** A mistyped name finds the one that was meant, and a strange one finds none. */
class NearestTest {
    private static final List<String> NAMES =
            List.of("batchSize", "discriminatorSteps", "generatorSteps", "loss", "beta1", "beta2");

    @ParameterizedTest
    @CsvSource({
        "discriminatorStep, discriminatorSteps",
        "batchsize, batchSize",
        "bacthSize, batchSize",
        "genratorsteps, generatorSteps",
        "lss, loss",
        "beta3, beta1",
    })
    void aTypingErrorFindsTheName(String typed, String meant) {
        assertThat(Nearest.to(typed, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"banana", "x", "momentum", "steps"})
    void aStrangeNameFindsNone(String typed) {
        assertThat(Nearest.to(typed, NAMES)).isEmpty();
    }

    @Test
    void aSwapOfNeighboursIsOneError() {
        assertThat(Nearest.distance("ab", "ba")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    }
}

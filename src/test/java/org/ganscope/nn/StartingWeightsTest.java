package org.ganscope.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Initialisers against the moments of their formulas. */
class StartingWeightsTest {
    private static final int FAN_IN = 300;
    private static final int FAN_OUT = 200;

    private final StartingWeights start =
            new StartingWeights(FAN_IN, RandomStream.of(5, "initialisation"));

    /** An initialiser, its standard deviation, its mean, its largest number. */
    static Stream<Arguments> initialisers() {
        double xavier = Math.sqrt(6.0 / (FAN_IN + FAN_OUT));
        double bound = 1 / Math.sqrt(FAN_IN);
        return Stream.of(
                Arguments.of(new Initialiser.Uniform(), bound / Math.sqrt(3), 0.0, bound),
                Arguments.of(new Initialiser.Xavier(), xavier / Math.sqrt(3), 0.0, xavier),
                Arguments.of(new Initialiser.He(), Math.sqrt(2.0 / FAN_IN), 0.0, 1.0),
                Arguments.of(new Initialiser.Normal(0.3), 0.3, 0.0, 3.0),
                Arguments.of(new Initialiser.Orthogonal(0.8), 0.8 / Math.sqrt(FAN_IN), 0.0, 0.8),
                Arguments.of(new Initialiser.Constant(-1.5), 0.0, -1.5, 1.5),
                Arguments.of(new Initialiser.Zeros(), 0.0, 0.0, 0.0));
    }

    @Test
    void everyInitialiserIsTested() {
        assertThat(initialisers().map(a -> a.get()[0].getClass()).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Initialiser.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("initialisers")
    void theMomentsAreThoseOfTheFormula(
            Initialiser initialiser, double deviation, double mean, double largest) {
        float[] w = start.matrix(initialiser, FAN_OUT, FAN_IN).value().data;

        double sum = 0;
        double squares = 0;
        for (float weight : w) {
            sum += weight;
            squares += (weight - mean) * (weight - mean);
            assertThat(Math.abs((double) weight)).isLessThanOrEqualTo(largest * (1 + 1e-7));
        }
        // Five standard errors of 60,000 numbers.
        assertThat(sum / w.length).isCloseTo(mean, within(5 * deviation / Math.sqrt(w.length)));
        assertThat(Math.sqrt(squares / w.length)).isCloseTo(deviation, within(0.02 * deviation));
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "3, 11", "11, 3", "1, 5", "128, 64"})
    void theShorterSideOfAnOrthogonalMatrixIsOrthogonal(int rows, int columns) {
        float[] w = start.matrix(new Initialiser.Orthogonal(0.8), rows, columns).value().data;
        boolean wide = rows <= columns;
        int count = Math.min(rows, columns);
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < count; b++) {
                double dot = 0;
                for (int i = 0; i < Math.max(rows, columns); i++) {
                    dot +=
                            wide
                                    ? (double) w[a * columns + i] * w[b * columns + i]
                                    : (double) w[i * columns + a] * w[i * columns + b];
                }
                assertThat(dot).isCloseTo(a == b ? 0.64 : 0, within(1e-6));
            }
        }
    }

    @Test
    void aSquareOrthogonalMatrixIsAReflectionAsOftenAsARotation() {
        int reflections = 0;
        for (int i = 0; i < 400; i++) {
            float[] w = start.matrix(new Initialiser.Orthogonal(1), 2, 2).value().data;
            reflections += w[0] * w[3] - w[1] * w[2] < 0 ? 1 : 0;
        }
        // Four standard deviations of 400 tosses of a coin.
        assertThat(reflections).isBetween(160, 240);
    }

    @Test
    void aLayerWithoutABiasHasNone() {
        assertThat(start.bias(new Bias.None(), 3)).isEmpty();
        assertThat(start.bias(new Initialiser.Constant(2), 3))
                .hasValueSatisfying(b -> assertThat(b.value().data).containsExactly(2, 2, 2));
    }
}

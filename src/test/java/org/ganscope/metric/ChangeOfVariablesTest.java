package org.ganscope.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.data.Interval;
import org.ganscope.data.LatentPrior;
import org.ganscope.math.Normal;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;

import java.util.function.DoubleUnaryOperator;

class ChangeOfVariablesTest {
    private static final int POINTS = 4001;
    private static final int SIZE = 501;
    private static final LatentPrior UNIT = new LatentPrior.Uniform(1, 0, 1);
    private static final LatentPrior NORMAL = new LatentPrior.Gaussian(1, 1);

    @Test
    void aLineStretchesUniformNoise() {
        Interval range = new Interval(-1, 9);
        PushForward law = push(UNIT, z -> 3.003 * z + 2.005, z -> 3.003, range);

        for (int k = 0; k < SIZE; k++) {
            double x = x(range, k);
            if (Math.abs(x - 2.005) > 0.02 && Math.abs(x - 5.008) > 0.02) {
                double expected = x > 2.005 && x < 5.008 ? 1 / 3.003 : 0;
                assertThat(law.density()[k]).as("at %s", x).isCloseTo(expected, within(1e-6));
            }
        }
        assertThat(area(law)).isCloseTo(1, within(1e-6));
        assertThat(law.atoms()).isEmpty();
    }

    @Test
    void aLineMovesAGaussian() {
        Interval range = new Interval(-1, 9);
        PushForward law = push(NORMAL, z -> -1.25 * z + 4, z -> -1.25, range);

        for (int k = 0; k < SIZE; k++) {
            double expected = Normal.density((x(range, k) - 4) / 1.25) / 1.25;
            assertThat(law.density()[k]).isCloseTo(expected, within(1e-6 * expected + 1e-9));
        }
        assertThat(area(law)).isCloseTo(1, within(1e-4));
    }

    @Test
    void bothPreImagesOfASquareCount() {
        Interval range = new Interval(-1, 9);
        PushForward law = push(NORMAL, z -> z * z, z -> 2 * z, range);

        for (int k = 0; k < SIZE; k++) {
            double x = x(range, k);
            if (x > 0.05) {
                double expected = Normal.density(Math.sqrt(x)) / Math.sqrt(x);
                assertThat(law.density()[k])
                        .as("at %s", x)
                        .isCloseTo(expected, within(5e-5 * expected));
            }
        }
        assertThat(area(law)).isCloseTo(1 - 2 * Normal.cdf(-3), within(1e-3));
        assertThat(law.density()[50]).as("at the fold").isBetween(2.0, 10.0);
        assertThat(law.atoms()).isEmpty();
    }

    @Test
    void curvesAreFollowedBetweenGridPoints() {
        Interval range = new Interval(-2, 2);
        PushForward law = push(NORMAL, Math::tanh, z -> 1 - Math.tanh(z) * Math.tanh(z), range);

        for (int k = 0; k < SIZE; k++) {
            double x = x(range, k);
            if (Math.abs(x) < 0.95) {
                double z = 0.5 * Math.log((1 + x) / (1 - x));
                assertThat(law.density()[k])
                        .isCloseTo(Normal.density(z) / (1 - x * x), within(2e-5));
            }
        }
    }

    @Test
    void aDeadStretchIsAnAtom() {
        Interval range = new Interval(-1, 5);
        PushForward law = push(UNIT, z -> 4 * Math.max(0, z - 0.3), z -> z > 0.3 ? 4 : 0, range);

        assertThat(law.atoms()).hasSize(1);
        assertThat(law.atoms().getFirst().x()).isZero();
        assertThat(law.atoms().getFirst().mass()).isCloseTo(0.3, within(3e-4));
        assertThat(law.density()[SIZE / 2]).isEqualTo(0.25);
        assertThat(area(law) + law.atoms().getFirst().mass()).isCloseTo(1, within(1e-6));
    }

    @Test
    void twoDeadStretchesAtOneHeightAreOneAtom() {
        PushForward law =
                push(
                        UNIT,
                        z -> Math.max(0, 0.2 - Math.abs(z - 0.5)),
                        z -> Math.abs(z - 0.5) < 0.2 ? Math.signum(0.5 - z) : 0,
                        new Interval(-1, 1));

        assertThat(law.atoms()).hasSize(1);
        assertThat(law.atoms().getFirst().mass()).isCloseTo(0.6, within(1e-3));
    }

    @Test
    void aConstantGeneratorIsOneAtom() {
        PushForward law = push(NORMAL, z -> 2.5, z -> 0, new Interval(-1, 9));

        assertThat(law.atoms()).hasSize(1);
        assertThat(law.atoms().getFirst().x()).isEqualTo(2.5);
        assertThat(law.atoms().getFirst().mass()).isCloseTo(1, within(1e-12));
        assertThat(area(law)).isZero();
    }

    @Test
    void saturationWithARestOfASlopeIsAnAtomToo() {
        PushForward law =
                push(UNIT, z -> Math.tanh(200 * (z - 0.5)), z -> 1e-9, new Interval(-2, 2));

        assertThat(law.atoms()).hasSize(2);
        assertThat(law.atoms().getLast().x()).isCloseTo(1, within(1e-6));
        assertThat(law.atoms().getLast().mass()).isBetween(0.4, 0.5);
    }

    @Test
    void aCollapsedGeneratorKeepsItsMassWithinACell() {
        Interval range = new Interval(-1, 9);
        for (double width : new double[] {1e-4, 0.003, 0.03}) {
            PushForward law = push(NORMAL, z -> 4.0071 + width * z, z -> width, range);

            assertThat(law.atoms()).isEmpty();
            assertThat(area(law)).as("width %s", width).isCloseTo(1, within(1e-3));
        }
    }

    @Test
    void massOutsideTheRangeIsNotDrawnIn() {
        PushForward law = push(UNIT, z -> 10 * z, z -> 10, new Interval(2, 3));

        assertThat(area(law)).isCloseTo(0.1, within(1e-6));
        assertThat(law.density()).containsOnly(new double[] {0.1}, within(1e-6));
    }

    @Test
    void theDensityOfANetworkIsThatOfItsSamples() {
        float[] weights = new float[64];
        RandomStream.of(4, "weights").gaussian(weights, 64);
        DoubleUnaryOperator network = z -> network(weights, z);
        DoubleUnaryOperator slope =
                z -> (network(weights, z + 1e-5) - network(weights, z - 1e-5)) / 2e-5;
        Interval range = new Interval(-6, 6);
        PushForward law = push(UNIT, network, slope, range);

        int count = 1_000_000;
        float[] z = new float[count];
        UNIT.sample(RandomStream.of(5, "noise"), z, count);
        int bins = 50;
        int[] counts = new int[bins];
        for (float noise : z) {
            counts[(int) ((network(weights, noise) + 6) / 12 * bins)]++;
        }

        assertThat(area(law)).isCloseTo(1, within(1e-3));
        for (int bin = 0; bin < bins; bin++) {
            double expected = area(law, bin * 10, bin * 10 + 10);
            double error = Math.sqrt(expected / count) + 0.02 * expected;
            assertThat((double) counts[bin] / count).isCloseTo(expected, within(4 * error + 1e-9));
        }
    }

    @Test
    void onlyOneDimensionHasAnExactDensity() {
        LatentPrior prior = new LatentPrior.Gaussian(2, 1);
        assertThatThrownBy(() -> new ChangeOfVariables(prior, POINTS))
                .hasMessage("z must have one dimension, not 2");
    }

    /** 1-8-1, tanh. */
    private static double network(float[] weights, double z) {
        double sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += weights[i] * Math.tanh(5 * weights[i + 8] * (z - 0.5) + weights[i + 16]);
        }
        return sum;
    }

    private static PushForward push(
            LatentPrior prior, DoubleUnaryOperator g, DoubleUnaryOperator slope, Interval range) {
        ChangeOfVariables change = new ChangeOfVariables(prior, POINTS);
        float[] z = change.grid();
        float[] values = new float[POINTS];
        float[] slopes = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            values[i] = (float) g.applyAsDouble(z[i]);
            slopes[i] = (float) slope.applyAsDouble(z[i]);
        }
        return change.apply(values, slopes, range, SIZE);
    }

    private static double x(Interval range, int k) {
        return range.low() + range.width() * k / (SIZE - 1);
    }

    private static double area(PushForward law) {
        return area(law, 0, SIZE - 1);
    }

    /** By trapezoids, as a chart shows it. */
    private static double area(PushForward law, int from, int to) {
        double[] density = law.density();
        double sum = 0;
        for (int k = from; k < to; k++) {
            sum += 0.5 * (density[k] + density[k + 1]);
        }
        return sum * law.range().width() / (SIZE - 1);
    }
}

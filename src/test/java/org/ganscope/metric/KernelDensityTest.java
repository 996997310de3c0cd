package org.ganscope.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.math.Normal;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

/** The estimate has the samples' mass and, for enough of them, their density. */
class KernelDensityTest {
    private static final int POINTS = 401;

    @Test
    void manyNormalSamplesGiveTheNormalDensity() {
        float[] samples = new float[10_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (4 + 1.25 * Normal.quantile((i + 0.5) / samples.length));
        }

        double[] density = KernelDensity.on(samples, -1, 9, POINTS);

        for (int i = 0; i < POINTS; i++) {
            double x = -1 + 10.0 * i / (POINTS - 1);
            double exact = Normal.density((x - 4) / 1.25) / 1.25;
            assertThat(density[i]).isCloseTo(exact, within(0.004));
        }
    }

    @Test
    void samplesThatAllAgreeStillShowWithTheirWholeMass() {
        float[] samples = new float[100];
        Arrays.fill(samples, 2.0137f);

        double[] density = KernelDensity.on(samples, -1, 9, POINTS);

        assertThat(area(density)).isCloseTo(1, within(1e-9));
    }

    @Test
    void samplesOutsideTheRangeAreLeftOut() {
        float[] samples = {-1e6f, -500, 3, 4, 5, 1e6f};

        assertThat(area(KernelDensity.on(samples, -1, 9, POINTS))).isLessThan(0.55);
    }

    @Test
    void aMassAtTheEdgeIsHalfInside() {
        float[] samples = new float[1000];
        Arrays.fill(samples, -1);

        assertThat(area(KernelDensity.on(samples, -1, 9, POINTS))).isCloseTo(0.5, within(1e-6));
    }

    private static double area(double[] density) {
        double inner = Arrays.stream(density, 1, POINTS - 1).sum();
        return (inner + (density[0] + density[POINTS - 1]) / 2) * 10 / (POINTS - 1);
    }
}

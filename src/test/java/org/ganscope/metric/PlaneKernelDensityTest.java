package org.ganscope.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

class PlaneKernelDensityTest {
    private static final double REACH = 4;
    private static final int SIDE = 101;
    private static final double SPACING = 0.08;

    private static float[] gaussian(int count, double deviation) {
        float[] points = new float[2 * count];
        RandomStream.of(3, "points").gaussian(points, points.length);
        for (int i = 0; i < points.length; i++) {
            points[i] *= (float) deviation;
        }
        return points;
    }

    private static double at(int place) {
        return -REACH + SPACING * place;
    }

    @Test
    void theEstimateIsTheSumOfTheKernels() {
        float[] points = gaussian(2000, 1);
        var estimate = new PlaneKernelDensity(points, REACH, SIDE, SIDE);
        double[] density = estimate.density(0.2);

        for (int row = 10; row < SIDE; row += 9) {
            for (int column = 10; column < SIDE; column += 9) {
                assertThat(density[row * SIDE + column])
                        .isCloseTo(
                                KernelSum.at(points, estimate.blur(0.2), at(column), at(row)),
                                within(2e-3));
            }
        }
    }

    @Test
    void aGridMayBeWiderThanHigh() {
        float[] points = gaussian(2000, 1.5);
        int columns = 2 * SIDE - 1;
        var estimate = new PlaneKernelDensity(points, REACH, SIDE, columns);
        double[] density = estimate.density(0.2);

        for (int row = 10; row < SIDE; row += 19) {
            for (int column = 10; column < columns; column += 19) {
                double x = -2 * REACH + SPACING * column;
                assertThat(density[row * columns + column])
                        .isCloseTo(
                                KernelSum.at(points, estimate.blur(0.2), x, at(row)), within(2e-3));
            }
        }
    }

    @Test
    void allSamplesInTheSquareCountOnce() {
        var estimate = new PlaneKernelDensity(gaussian(2000, 0.5), REACH, SIDE, SIDE);

        assertThat(Arrays.stream(estimate.density(0.3)).sum() * SPACING * SPACING)
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void samplesOutsideCountButDoNotShow() {
        var estimate =
                new PlaneKernelDensity(
                        new float[] {0, 100, 0, 0.2f, -300, 0.1f}, REACH, SIDE, SIDE);

        assertThat(Arrays.stream(estimate.density(0.1)).sum() * SPACING * SPACING)
                .isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void theWidthForOneGaussianIsSilvermans() {
        int count = 10_000;
        double width = new PlaneKernelDensity(gaussian(count, 0.8), REACH, SIDE, SIDE).width();

        assertThat(width).isCloseTo(0.8 * Math.pow(count, -1.0 / 6), within(0.005));
    }

    @Test
    void peaksFarApartDoNotWidenTheKernels() {
        int count = 10_000;
        float[] points = gaussian(count, 0.25);
        for (int i = 0; i < count; i++) {
            points[i] += i % 2 == 0 ? -2 : 2;
        }
        double width = new PlaneKernelDensity(points, REACH, SIDE, SIDE).width();

        // Half as dense as one peak: as a Gaussian of root 2 times the width.
        assertThat(width).isCloseTo(0.25 * Math.sqrt(2) * Math.pow(count, -1.0 / 6), within(0.005));
    }

    @Test
    void theWidthIsBoundedWhereSamplesAgreeOrNeverMeet() {
        assertThat(new PlaneKernelDensity(new float[1000], REACH, SIDE, SIDE).width())
                .isCloseTo(SPACING, within(1e-12));
        assertThat(new PlaneKernelDensity(new float[] {1, -1, 2, 2}, REACH, SIDE, SIDE).width())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void oneSampleAloneIsAsDenseAsItsKernel() {
        var estimate = new PlaneKernelDensity(new float[] {0, 0}, REACH, SIDE, SIDE);

        assertThat(estimate.density(0.4)[50 * SIDE + 50])
                .isCloseTo(estimate.ofOneSample(0.4), within(1e-3));
    }
}

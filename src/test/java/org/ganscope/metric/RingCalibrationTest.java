package org.ganscope.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.ganscope.Golden;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;

/**
 * A generator that is perfect on some of a ring's 8 peaks, against what was computed for it
 * independently: on all of them the metrics stand at their noise floor.
 */
class RingCalibrationTest {
    private static final int COUNT = 500;
    private static final int ROUNDS = 10;

    /** Four standard errors of a share of half of 1,000 points, drawn once here and once there. */
    private static final double CHANCE = 4 * Math.sqrt(2 * 0.25 / 1000);

    private final JsonObject golden = Golden.file("metrics_golden.json");
    private final JsonObject floors =
            golden.getAsJsonObject("oracle_floors")
                    .getAsJsonObject("ring8 R1 s.01 (VEEGAN/PacGAN)");

    /** Peaks drawn at random, as real data have them. */
    private static Cloud perfect(String name) {
        RandomStream random = RandomStream.of(7, name);
        int[] peaks = new int[COUNT];
        for (int i = 0; i < COUNT; i++) {
            peaks[i] = random.below(8);
        }
        return at(random, peaks);
    }

    /** As many points at each of the peaks. */
    private static Cloud evenly(String name, int count, int... kept) {
        int[] peaks = new int[count];
        for (int i = 0; i < count; i++) {
            peaks[i] = kept[i % kept.length];
        }
        return at(RandomStream.of(7, name), peaks);
    }

    private static Cloud at(RandomStream random, int[] peaks) {
        int count = peaks.length;
        float[] points = new float[2 * count];
        random.gaussian(points, 2 * count);
        for (int i = 0; i < count; i++) {
            double angle = Math.PI / 4 * peaks[i];
            points[i] = (float) (Math.cos(angle) + 0.01 * points[i]);
            points[count + i] = (float) (Math.sin(angle) + 0.01 * points[count + i]);
        }
        return Cloud.firstOf(points, 2, count);
    }

    @Test
    void twoRealSamplesDifferByTheFloor() {
        double[] sums = new double[7];
        for (int round = 0; round < ROUNDS; round++) {
            Cloud x = perfect("x" + round);
            Cloud y = perfect("y" + round);
            double width = MaximumMeanDiscrepancy.medianDistance(x, y);
            Neighbourhoods found = Neighbourhoods.of(x, y, 5);
            sums[0] += new MaximumMeanDiscrepancy(width).unbiased(x, y);
            sums[1] += Energy.distance(x, y);
            sums[2] += Frechet.distance(x, y);
            sums[3] += found.precision();
            sums[4] += found.recall();
            sums[5] += found.density();
            sums[6] += found.coverage();
        }
        check(sums[0], "n500_mmd2");
        check(sums[1], "n500_energy_sq");
        check(sums[2], "n500_frechet");
        JsonArray means = floors.getAsJsonArray("n500_prdc_mean");
        JsonArray deviations = floors.getAsJsonArray("n500_prdc_sd");
        for (int i = 0; i < 4; i++) {
            check(sums[3 + i], means.get(i), deviations.get(i).getAsDouble());
        }
    }

    private void check(double sum, String name) {
        JsonObject floor = floors.getAsJsonObject(name);
        check(sum, floor.get("mean"), floor.get("sd").getAsDouble());
    }

    /** The mean of independent rounds lies within four of its standard errors. */
    private static void check(double sum, JsonElement mean, double deviation) {
        Golden.assertClose(sum / ROUNDS, mean, 4 * deviation / Math.sqrt(ROUNDS));
    }

    @Test
    void peaksThatAreMissingCountAsCalibrated() {
        JsonObject calibrated = golden.getAsJsonObject("ring8_perfect_on_m_modes");
        Cloud real = evenly("real", 1000, 0, 1, 2, 3, 4, 5, 6, 7);
        for (int m : new int[] {1, 2, 4, 6, 7}) {
            int[] kept = new int[m];
            for (int i = 0; i < m; i++) {
                kept[i] = i;
            }
            JsonObject expected = calibrated.getAsJsonObject(Integer.toString(m));
            JsonObject balls = expected.getAsJsonObject("prdc_k5");
            Cloud generated = evenly("generated", 1000, kept);
            Neighbourhoods found = Neighbourhoods.of(real, generated, 5);

            Golden.assertClose(found.recall(), balls.get("recall"), CHANCE);
            Golden.assertClose(found.coverage(), balls.get("coverage"), CHANCE);
            assertThat(found.precision()).isGreaterThan(0.95);
            double frechet = Frechet.distance(real, generated);
            assertThat(frechet).isCloseTo(frechetOfConsecutive(m), within(0.01));
            // Calibrated on one draw of 1,000 points.
            Golden.assertClose(frechet, expected.get("frechet"), 0.1);
        }
    }

    /**
     * In the closed form: the whole ring has variance 1/2 each way, {@code m} neighbours on it have
     * their mean sin(m pi/8) / (m sin(pi/8)) from its centre, and the variances that are left.
     */
    private static double frechetOfConsecutive(int m) {
        double mean = Math.sin(m * Math.PI / 8) / m / Math.sin(Math.PI / 8);
        double turn = Math.sin(m * Math.PI / 4) / m / Math.sin(Math.PI / 4);
        double own = 0.01 * 0.01;
        double along = Math.sqrt((1 + turn) / 2 - mean * mean + own);
        double across = Math.sqrt((1 - turn) / 2 + own);
        double ring = Math.sqrt(0.5 + own);
        return mean * mean + Math.pow(ring - along, 2) + Math.pow(ring - across, 2);
    }

    @Test
    void frechetDistanceDoesNotSeeThatEverySecondPeakIsMissing() {
        Cloud real = evenly("real", 20_000, 0, 1, 2, 3, 4, 5, 6, 7);

        assertThat(Frechet.distance(real, evenly("generated", 20_000, 0, 2, 4, 6)))
                .isLessThan(0.001);
    }
}

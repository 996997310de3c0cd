package org.ganscope.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.ganscope.Golden;
import org.ganscope.data.Mode;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A generator that is perfect on some of a ring's 8 peaks, against what was computed for it
 * independently: on all of them the metrics stand at their noise floor.
 */
class RingCalibrationTest {
    private static final int COUNT = 500;
    private static final int ROUNDS = 10;

    /** Four standard errors of a share of half of 1,000 points, drawn once here and once there. */
    private static final double CHANCE = 4 * Math.sqrt(2 * 0.25 / 1000);

    private static final List<Mode> MODES =
            IntStream.range(0, 8)
                    .mapToObj(
                            k ->
                                    new Mode(
                                            Math.cos(k * Math.PI / 4),
                                            Math.sin(k * Math.PI / 4),
                                            0.01))
                    .toList();

    private final JsonObject golden = Golden.file("metrics_golden.json");
    private final JsonObject floors =
            golden.getAsJsonObject("oracle_floors")
                    .getAsJsonObject("ring8 R1 s.01 (VEEGAN/PacGAN)");

    /** Peaks drawn at random, as real data have them. */
    private static Cloud perfect(String name) {
        return Cloud.firstOf(points(name), 2, COUNT);
    }

    private static float[] points(String name) {
        RandomStream random = RandomStream.of(7, name);
        int[] peaks = new int[COUNT];
        for (int i = 0; i < COUNT; i++) {
            peaks[i] = random.below(8);
        }
        return points(random, peaks);
    }

    /** As many points at each of the peaks. */
    private static Cloud evenly(String name, int count, int... kept) {
        return Cloud.firstOf(pointsEvenly(name, count, kept), 2, count);
    }

    /** {@return the same points, [2, count]} */
    private static float[] pointsEvenly(String name, int count, int... kept) {
        int[] peaks = new int[count];
        for (int i = 0; i < count; i++) {
            peaks[i] = kept[i % kept.length];
        }
        return points(RandomStream.of(7, name), peaks);
    }

    private static float[] points(RandomStream random, int[] peaks) {
        int count = peaks.length;
        float[] points = new float[2 * count];
        random.gaussian(points, 2 * count);
        for (int i = 0; i < count; i++) {
            double angle = Math.PI / 4 * peaks[i];
            points[i] = (float) (Math.cos(angle) + 0.01 * points[i]);
            points[count + i] = (float) (Math.sin(angle) + 0.01 * points[count + i]);
        }
        return points;
    }

    @Test
    void twoRealSamplesDifferByTheFloor() {
        double[] sums = new double[8];
        for (int round = 0; round < ROUNDS; round++) {
            Cloud x = perfect("x" + round);
            Cloud y = perfect("y" + round);
            double width = MaximumMeanDiscrepancy.medianDistance(x, y);
            Neighbourhoods found = Neighbourhoods.of(x, y, 5);
            sums[0] += new MaximumMeanDiscrepancy(width).unbiased(x, y);
            sums[1] += Energy.distance(x, y);
            sums[2] += Frechet.distance(x, y);
            sums[7] += SlicedWasserstein.from(points("x" + round), 64).to(points("y" + round));
            sums[3] += found.precision();
            sums[4] += found.recall();
            sums[5] += found.density();
            sums[6] += found.coverage();
        }
        check(sums[0], "n500_mmd2");
        check(sums[1], "n500_energy_sq");
        check(sums[2], "n500_frechet");
        check(sums[7], "n500_sw1");
        JsonArray means = floors.getAsJsonArray("n500_prdc_mean");
        JsonArray deviations = floors.getAsJsonArray("n500_prdc_sd");
        for (int i = 0; i < 4; i++) {
            check(sums[3 + i], means.get(i), deviations.get(i).getAsDouble());
        }
    }

    @Test
    void countsOfPeaksStandAtTheirFloor() {
        double good = 0;
        double divergence = 0;
        int least = 8;
        int rounds = 20;
        for (int round = 0; round < rounds; round++) {
            RandomStream random = RandomStream.of(7, "floor" + round);
            int[] peaks = new int[2500];
            for (int i = 0; i < peaks.length; i++) {
                peaks[i] = random.below(8);
            }
            ModeCounts counts = ModeCounts.of(points(random, peaks), MODES);
            good += counts.highQuality() / rounds;
            divergence += counts.reverseKl() / rounds;
            least = Math.min(least, counts.captured());
        }
        double quality = 4 * floors.get("hq_sd").getAsDouble() / Math.sqrt(rounds);
        Golden.assertClose(good, floors.get("hq_mean"), quality);
        Golden.assertClose(good, floors.get("hq_theory"), quality);
        // 2 N KL has about the chi-squared law of 7 degrees: its deviation is sqrt(2/7) of its
        // mean.
        double chance = 4 * Math.sqrt(2.0 / 7 / rounds);
        Golden.assertNear(divergence, floors.get("revKL_mean"), chance);
        Golden.assertNear(divergence, floors.get("revKL_theory"), chance);
        Golden.assertClose(least, floors.get("modes_min"), 0);
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
            Golden.assertClose(found.precision(), balls.get("precision"), CHANCE);
            Golden.assertClose(found.density(), balls.get("density"), 0.1);
            double width = MaximumMeanDiscrepancy.medianDistance(real, generated);
            double discrepancy = new MaximumMeanDiscrepancy(width).unbiased(real, generated);
            Golden.assertClose(discrepancy, expected.get("mmd2"), 0.03);
            checkPeaks(
                    pointsEvenly("real", 1000, 0, 1, 2, 3, 4, 5, 6, 7),
                    pointsEvenly("generated", 1000, kept),
                    expected);
        }
    }

    private static void checkPeaks(float[] real, float[] generated, JsonObject expected) {
        double divergence = JensenShannon.of(shares(real), shares(generated));

        Golden.assertClose(divergence / Math.log(2), expected.get("modeJS_bits"), 1e-4);
        Golden.assertClose(2 * divergence - Math.log(4), expected.get("V_Dstar"), 2e-4);
        Golden.assertClose(
                ModeCounts.of(generated, MODES).reverseKl(),
                expected.get("reverse_KL_modes"),
                1e-3);
        // Calibrated on one draw of 1,000 points: at the floor it was 0.033 there.
        Golden.assertClose(
                SlicedWasserstein.from(real, 64).to(generated), expected.get("sw1"), 0.06);
    }

    private static double[] shares(float[] points) {
        double[] shares = new double[MODES.size()];
        int count = points.length / 2;
        for (int i = 0; i < count; i++) {
            shares[ModeCounts.nearest(points[i], points[count + i], MODES)] += 1.0 / count;
        }
        return shares;
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

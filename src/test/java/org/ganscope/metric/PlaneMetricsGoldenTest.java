package org.ganscope.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;

import org.ganscope.Golden;
import org.ganscope.data.Mode;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** The metrics of points on the two rings of metrics_golden.json, to 1e-6. */
class PlaneMetricsGoldenTest {
    private static final int COUNT = 400;

    private final JsonObject golden = Golden.file("metrics_golden.json").getAsJsonObject("2d");
    private final double[] real = ring(0.5, 0.02, 0, 1, 2, 3, 4, 5, 6, 7);
    private final double[] fake = ring(0.1, 0.05, 0, 2, 3, 4, 7);
    private final Cloud x = Cloud.firstOf(real, 2, COUNT);
    private final Cloud y = Cloud.firstOf(fake, 2, COUNT);

    @Test
    void pointsAreTheGoldenOnes() {
        for (int i = 0; i < 2; i++) {
            for (int row = 0; row < 2; row++) {
                assertThat(real[row * COUNT + i])
                        .isCloseTo(first("real_first2", i, row), within(1e-12));
                assertThat(fake[row * COUNT + i])
                        .isCloseTo(first("fake_first2", i, row), within(1e-12));
            }
        }
    }

    private double first(String name, int i, int row) {
        return golden.getAsJsonArray(name).get(i).getAsJsonArray().get(row).getAsDouble();
    }

    @Test
    void countsOfPeaksAreTheGoldenOnes() {
        checkModes(real, golden.getAsJsonObject("modes_real"));
        checkModes(fake, golden.getAsJsonObject("modes_fake"));
    }

    private static void checkModes(double[] points, JsonObject expected) {
        List<Mode> modes = new ArrayList<>();
        for (int k = 0; k < 8; k++) {
            modes.add(new Mode(2 * Math.cos(k * Math.PI / 4), 2 * Math.sin(k * Math.PI / 4), 0.02));
        }
        ModeCounts counts = ModeCounts.of(narrow(points), modes);

        Golden.assertClose(counts.captured(), expected.get("modes"), 0);
        Golden.assertClose(counts.highQuality(), expected.get("hq"), 0);
        Golden.assertClose(counts.reverseKl(), expected.get("reverse_KL"), 1e-12);
    }

    @Test
    void maximumMeanDiscrepancyIsTheGoldenOne() {
        double width = MaximumMeanDiscrepancy.medianDistance(x, y);
        var discrepancy = new MaximumMeanDiscrepancy(width);

        check(width, "median_heuristic_sigma");
        check(discrepancy.unbiased(x, y), "mmd2_unbiased");
        check(discrepancy.biased(x, y), "mmd2_biased");
    }

    @Test
    void energyDistanceIsTheGoldenOne() {
        check(Energy.distance(x, y), "energy_sq");
    }

    @Test
    void slicedWassersteinIsTheGoldenOne() {
        SlicedWasserstein distance = SlicedWasserstein.from(narrow(real), 64);

        check(distance.to(narrow(fake)), "sliced_W1_64_fixed_angles");
        check(distance.to(narrow(fake), 2), "sliced_W2_64");
    }

    @Test
    void neighbourhoodsAreTheGoldenOnes() {
        for (int k : new int[] {3, 5}) {
            JsonObject expected = golden.getAsJsonObject("prdc_k" + k);
            Neighbourhoods found = Neighbourhoods.of(x, y, k);

            Golden.assertClose(found.precision(), expected.get("precision"), 0);
            Golden.assertClose(found.recall(), expected.get("recall"), 0);
            Golden.assertClose(found.coverage(), expected.get("coverage"), 0);
            Golden.assertClose(found.density(), expected.get("density"), 1e-12);
        }
    }

    @Test
    void expectedCoverageIsTheGoldenOne() {
        Golden.assertClose(
                Neighbourhoods.expectedCoverage(COUNT, COUNT, 5),
                golden.get("coverage_expected_N400_M400_k5"),
                1e-12);
    }

    @Test
    void frechetDistanceIsTheGoldenOne() {
        check(Frechet.distance(x, y), "frechet_unbiased_cov");
        check(Frechet.distance(x, y), "frechet_2x2_closed_form");
    }

    private void check(double actual, String name) {
        Golden.assertNear(actual, golden.get(name), 1e-6);
    }

    /** The golden file's recipe: a low-discrepancy sequence, turned into Gaussians at peaks. */
    private static double[] ring(double offset, double deviation, int... kept) {
        double g = 1.3247179572447460;
        double[] points = new double[2 * COUNT];
        for (int i = 0; i < COUNT; i++) {
            double u = fraction(offset + (i + 1) / g);
            double v = fraction(offset + (i + 1) / (g * g));
            double r = deviation * Math.sqrt(-2 * Math.log(1 - u));
            double angle = Math.PI / 4 * kept[i % kept.length];
            points[i] = 2 * Math.cos(angle) + r * Math.cos(2 * Math.PI * v);
            points[COUNT + i] = 2 * Math.sin(angle) + r * Math.sin(2 * Math.PI * v);
        }
        return points;
    }

    private static double fraction(double x) {
        return x - Math.floor(x);
    }

    private static float[] narrow(double[] points) {
        float[] narrow = new float[points.length];
        for (int i = 0; i < points.length; i++) {
            narrow[i] = (float) points[i];
        }
        return narrow;
    }
}

package org.ganscope.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;

import org.ganscope.Golden;
import org.ganscope.data.Interval;
import org.ganscope.data.LineDistribution;
import org.ganscope.data.TargetDistribution;
import org.ganscope.math.Normal;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

/** The metrics on the fixed samples of metrics_golden.json, to 1e-6. */
class MetricsGoldenTest {
    private final JsonObject golden = Golden.file("metrics_golden.json").getAsJsonObject("1d");
    private final double[] x = samples(4, 1.25, 0.5, 200);
    private final double[] y = samples(3.6, 1, 0.1, 200);
    private final double[] y150 = samples(3.6, 1, 0.1, 150);

    @Test
    void samplesAreTheGoldenOnes() {
        for (int i = 0; i < 3; i++) {
            double expected = golden.getAsJsonArray("x_first3").get(i).getAsDouble();
            assertThat(x[i]).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void momentsAreTheGoldenOnes() {
        check(Moments.of(x), golden.getAsJsonObject("moments_x"));
        check(Moments.of(y), golden.getAsJsonObject("moments_y"));
    }

    @Test
    void wassersteinIsTheGoldenOne() {
        Golden.assertNear(Wasserstein.between(sorted(x), sorted(y)), golden.get("W1_equal"), 1e-6);
        Golden.assertNear(
                Wasserstein.between(sorted(x), sorted(y150)), golden.get("W1_unequal"), 1e-6);
        Golden.assertNear(
                Wasserstein.between(sorted(y150), sorted(x)), golden.get("W1_unequal"), 1e-6);
    }

    @Test
    void kolmogorovSmirnovIsTheGoldenOne() {
        Golden.assertNear(KolmogorovSmirnov.between(sorted(x), sorted(y)), golden.get("KS"), 1e-6);
        LineDistribution law = new TargetDistribution.Gaussian(4, 1.25);
        Golden.assertNear(
                KolmogorovSmirnov.againstLaw(sorted(x), law),
                golden.get("KS_one_sample_x_vs_N"),
                1e-6);
    }

    @Test
    void energyDistanceIsTheGoldenOne() {
        double distance = Energy.distance(Cloud.firstOf(x, 1, 200), Cloud.firstOf(y, 1, 200));

        Golden.assertNear(distance, golden.get("energy_sq"), 1e-6);
    }

    @Test
    void divergencesOfHistogramsAreTheGoldenOnes() {
        Histogram real = Histogram.of(x, new Interval(-1, 9), 50);
        Histogram generated = Histogram.of(y, new Interval(-1, 9), 50);

        Golden.assertNear(real.jensenShannon(generated), golden.get("JS_bits_50bins_m1_9"), 1e-6);
        Golden.assertNear(real.jensenShannon(generated) * Math.log(2), golden.get("JS_nats"), 1e-6);
        Golden.assertNear(
                real.kullbackLeibler(generated),
                golden.getAsJsonArray("ganlab_KL_JS_same_bins").get(0),
                1e-6);
    }

    private static void check(Moments moments, JsonObject expected) {
        double[] actual = {
            moments.mean(), moments.standardDeviation(), moments.skewness(), moments.kurtosis()
        };
        String[] names = {"mean", "std_pop", "skew", "exkurt"};
        for (int i = 0; i < names.length; i++) {
            Golden.assertNear(actual[i], expected.get(names[i]), 1e-6);
        }
    }

    /** mean + deviation * quantile(frac(offset + phi i)), i from 1. */
    private static double[] samples(double mean, double deviation, double offset, int count) {
        double[] samples = new double[count];
        double phi = (Math.sqrt(5) - 1) / 2;
        for (int i = 0; i < count; i++) {
            double place = offset + phi * (i + 1);
            samples[i] = mean + deviation * Normal.quantile(place - Math.floor(place));
        }
        return samples;
    }

    private static double[] sorted(double[] samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}

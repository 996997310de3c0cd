package org.ganscope.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;

import org.ganscope.data.Interval;
import org.ganscope.data.LineDistribution;
import org.ganscope.data.TargetDistribution;
import org.ganscope.math.Normal;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

/** The metrics on the fixed samples of metrics_golden.json, to 1e-6. */
class MetricsGoldenTest {
    private final JsonObject golden = Golden.read("metrics_golden.json").getAsJsonObject("1d");
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
        assertThat(Wasserstein.between(sorted(x), sorted(y)))
                .isCloseTo(value("W1_equal"), within(1e-6 * value("W1_equal")));
        assertThat(Wasserstein.between(sorted(x), sorted(y150)))
                .isCloseTo(value("W1_unequal"), within(1e-6 * value("W1_unequal")));
        assertThat(Wasserstein.between(sorted(y150), sorted(x)))
                .isCloseTo(value("W1_unequal"), within(1e-6 * value("W1_unequal")));
    }

    @Test
    void kolmogorovSmirnovIsTheGoldenOne() {
        assertThat(KolmogorovSmirnov.between(sorted(x), sorted(y)))
                .isCloseTo(value("KS"), within(1e-6 * value("KS")));
        double expected = value("KS_one_sample_x_vs_N");
        LineDistribution law = new TargetDistribution.Gaussian(4, 1.25);
        assertThat(KolmogorovSmirnov.againstLaw(sorted(x), law))
                .isCloseTo(expected, within(1e-6 * expected));
    }

    @Test
    void energyDistanceIsTheGoldenOne() {
        double distance = Energy.distance(Cloud.firstOf(x, 1, 200), Cloud.firstOf(y, 1, 200));

        assertThat(distance).isCloseTo(value("energy_sq"), within(1e-6 * value("energy_sq")));
    }

    @Test
    void divergencesOfHistogramsAreTheGoldenOnes() {
        Histogram real = Histogram.of(x, new Interval(-1, 9), 50);
        Histogram generated = Histogram.of(y, new Interval(-1, 9), 50);
        double expected = value("JS_bits_50bins_m1_9");

        assertThat(real.jensenShannon(generated)).isCloseTo(expected, within(1e-6 * expected));
        assertThat(real.jensenShannon(generated) * Math.log(2))
                .isCloseTo(value("JS_nats"), within(1e-6 * expected));
        double ganLab = golden.getAsJsonArray("ganlab_KL_JS_same_bins").get(0).getAsDouble();
        assertThat(real.kullbackLeibler(generated)).isCloseTo(ganLab, within(1e-6 * ganLab));
    }

    private static void check(Moments moments, JsonObject expected) {
        double[] actual = {
            moments.mean(), moments.standardDeviation(), moments.skewness(), moments.kurtosis()
        };
        String[] names = {"mean", "std_pop", "skew", "exkurt"};
        for (int i = 0; i < names.length; i++) {
            double figure = expected.get(names[i]).getAsDouble();
            assertThat(actual[i]).as(names[i]).isCloseTo(figure, within(1e-6 * Math.abs(figure)));
        }
    }

    private double value(String name) {
        return golden.get(name).getAsDouble();
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

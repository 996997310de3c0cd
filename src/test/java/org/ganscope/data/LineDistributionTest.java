package org.ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class LineDistributionTest {
    private static final int COUNT = 200_000;

    private static Stream<LineDistribution> distributions() {
        return Stream.of(
                new TargetDistribution.Gaussian(4, 1.25),
                new TargetDistribution.Uniform(2, 6),
                new TargetDistribution.Mixture(
                        List.of(new Component(1, 2, 0.5), new Component(3, 6, 0.25))),
                new TargetDistribution.Mixture(
                        List.of(
                                new Component(1, -100, 0.1),
                                new Component(0.01, 0, 1),
                                new Component(1, 50, 3))),
                new TargetDistribution.Mixture(List.of(new Component(5, 1, 2))));
    }

    @Test
    void everyDistributionIsTested() {
        assertThat(distributions().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(LineDistribution.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void samplesFollowTheCdf(LineDistribution law) {
        float[] samples = new float[COUNT];
        law.sample(RandomStream.of(5, "real"), samples, COUNT);
        Arrays.sort(samples);

        double most = 0;
        for (int i = 0; i < COUNT; i++) {
            most = Math.max(most, Math.abs((i + 0.5) / COUNT - law.cdf(samples[i])));
        }
        assertThat(most).isLessThan(1.63 / Math.sqrt(COUNT));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void quantileUndoesCdf(LineDistribution law) {
        for (double u : new double[] {1e-6, 0.01, 0.2, 0.24999, 0.4, 0.5, 0.77, 0.99, 0.999999}) {
            assertThat(law.cdf(law.quantile(u))).isCloseTo(u, within(1e-10));
        }
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void figuresAreThoseOfTheDensity(LineDistribution law) {
        double mean = law.mean();
        double deviation = law.standardDeviation();

        assertThat(integral(law, x -> 1)).isCloseTo(1, within(1e-6));
        assertThat(integral(law, x -> x - mean) / deviation).isCloseTo(0, within(1e-5));
        assertThat(integral(law, x -> Math.pow((x - mean) / deviation, 2)))
                .isCloseTo(1, within(1e-5));
        assertThat(integral(law, x -> Math.pow((x - mean) / deviation, 3)))
                .isCloseTo(law.skewness(), within(1e-5));
        assertThat(integral(law, x -> Math.pow((x - mean) / deviation, 4)) - 3)
                .isCloseTo(law.kurtosis(), within(1e-5));
    }

    @Test
    void chartsShowTheWholeLaw() {
        List<Interval> ranges = distributions().limit(3).map(LineDistribution::range).toList();

        assertThat(ranges)
                .containsExactly(new Interval(-1, 9), new Interval(1, 7), new Interval(0, 7));
    }

    @Test
    void mixtureQuantileHasTwelveDigits() {
        LineDistribution law =
                new TargetDistribution.Mixture(
                        List.of(new Component(1, -2, 0.5), new Component(1, 2, 0.5)));

        assertThat(law.quantile(0.25)).isCloseTo(-2, within(1e-12));
        assertThat(law.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(law.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void uniformSamplesStayBelowTheOpenEnd() {
        float[] samples = new float[COUNT];
        new TargetDistribution.Uniform(999, 999.001)
                .sample(RandomStream.of(6, "real"), samples, COUNT);

        for (float sample : samples) {
            assertThat(sample >= 999 && sample < 999.001).isTrue();
        }
    }

    /** Midpoint rule, which is exact enough for bell curves. */
    private static double integral(LineDistribution law, DoubleUnaryOperator figure) {
        int parts = 60_000;
        double low = law.range().low() - 3 * law.range().width();
        double high = law.range().high() + 3 * law.range().width();
        if (law instanceof TargetDistribution.Uniform(double start, double end)) {
            low = start;
            high = end;
        }
        double width = (high - low) / parts;
        double sum = 0;
        for (int i = 0; i < parts; i++) {
            double x = low + (i + 0.5) * width;
            sum += law.density(x) * figure.applyAsDouble(x);
        }
        return sum * width;
    }
}

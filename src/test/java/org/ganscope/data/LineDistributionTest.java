package org.ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                new TargetDistribution.Mixture(List.of(new Component(5, 1, 2))),
                new Exponential(1, 2),
                new LogNormal(1, 0.3),
                new StudentT(30, 4, 0.5),
                new StudentT(25, -4, 2),
                new DrawnDensity(
                        List.of(
                                new OutlinePoint(-1, 1),
                                new OutlinePoint(0.5, 0),
                                new OutlinePoint(1, 0),
                                new OutlinePoint(3, 5),
                                new OutlinePoint(7, 2))));
    }

    @Test
    void everyDistributionIsTested() {
        assertThat(
                        Stream.concat(
                                        distributions(),
                                        Stream.of(new PointMass(0), CsvColumnTest.digits()))
                                .map(Object::getClass)
                                .collect(Collectors.toSet()))
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

    /** The table of Student 1908 in its modern form: Abramowitz and Stegun 1964, table 26.10. */
    @ParameterizedTest
    @CsvSource({
        "3, 0.975, 3.182", "3, 0.9995, 12.924", "4, 0.95, 2.132", "4, 0.995, 4.604",
        "5, 0.975, 2.571", "10, 0.95, 1.812", "10, 0.9995, 4.587", "29, 0.99, 2.462"
    })
    void quantilesOfStudentsLawAreThoseOfTheTable(int degrees, double u, double t) {
        LineDistribution law = new StudentT(degrees, 0, 1);

        assertThat(law.quantile(u)).isCloseTo(t, within(0.0005));
        assertThat(law.quantile(1 - u)).isCloseTo(-t, within(0.0005));
    }

    @Test
    void densityIsTheSlopeOfTheCdf() {
        double h = 1e-5;
        distributions()
                .forEach(
                        law -> {
                            for (double u : new double[] {0.01, 0.3, 0.55, 0.9}) {
                                double x = law.quantile(u);
                                double slope = (law.cdf(x + h) - law.cdf(x - h)) / (2 * h);
                                assertThat(law.density(x)).isCloseTo(slope, within(1e-4));
                            }
                        });
    }

    @Test
    void aPointMassIsAlwaysTheSame() {
        LineDistribution law = new PointMass(-2.5);
        float[] samples = new float[100];
        law.sample(RandomStream.of(5, "real"), samples, 100);

        assertThat(samples).containsOnly(-2.5f);
        assertThat(law.cdf(Math.nextDown(-2.5))).isZero();
        assertThat(law.cdf(-2.5)).isOne();
        assertThat(law.quantile(0.3)).isEqualTo(-2.5);
        assertThat(law.standardDeviation()).isZero();
        assertThat(law.skewness()).isNaN();
    }

    @Test
    void momentsThatDoNotExistAreNoNumbers() {
        assertThat(new StudentT(3, 0, 1).skewness()).isNaN();
        assertThat(new StudentT(4, 0, 1).kurtosis()).isNaN();
        assertThat(new StudentT(3, 0, 1).standardDeviation())
                .isCloseTo(Math.sqrt(3), within(1e-15));
    }

    @Test
    void cornersOfADrawingMayComeInAnyOrderAndMakeSteps() {
        LineDistribution steps =
                new DrawnDensity(
                        List.of(
                                new OutlinePoint(2, 3),
                                new OutlinePoint(1, 1),
                                new OutlinePoint(0, 1),
                                new OutlinePoint(1, 3),
                                new OutlinePoint(2, 0)));

        assertThat(steps.density(0.5)).isCloseTo(0.25, within(1e-15));
        assertThat(steps.density(1.5)).isCloseTo(0.75, within(1e-15));
        assertThat(steps.cdf(1)).isCloseTo(0.25, within(1e-15));
        assertThat(steps.quantile(0.25 + 0.375)).isCloseTo(1.5, within(1e-12));
        assertThat(steps.quantile(1)).isCloseTo(2, within(1e-12));
        assertThat(steps.mean()).isCloseTo(0.25 * 0.5 + 0.75 * 1.5, within(1e-12));
    }

    @Test
    void aDrawingThatEnclosesNothingIsRefused() {
        List<OutlinePoint> flat = List.of(new OutlinePoint(0, 0), new OutlinePoint(1, 0));
        List<OutlinePoint> thin = List.of(new OutlinePoint(1, 2), new OutlinePoint(1, 0));

        for (List<OutlinePoint> points : List.of(flat, thin)) {
            assertThatThrownBy(() -> new DrawnDensity(points))
                    .hasMessageContaining("points")
                    .hasMessageContaining("must enclose an area");
        }
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
        if (Double.isFinite(law.quantile(0))) {
            low = law.quantile(0);
        }
        if (Double.isFinite(law.quantile(1))) {
            high = law.quantile(1);
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

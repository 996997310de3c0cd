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
import java.util.stream.Stream;

class LatentPriorTest {

    @Test
    void everyPriorIsTested() {
        assertThat(Set.of(LatentPrior.class.getPermittedSubclasses()))
                .isEqualTo(
                        Set.of(
                                LatentPrior.Uniform.class,
                                LatentPrior.Gaussian.class,
                                TruncatedGaussian.class,
                                LatentMixture.class,
                                Stratified.class));
    }

    @Test
    void uniformNoiseFillsItsInterval() {
        LatentPrior prior = new LatentPrior.Uniform(3, -1, 3);
        float[] z = new float[3 * 50_000];
        prior.sample(RandomStream.of(1, "noise"), z, 50_000);

        double sum = 0;
        for (float value : z) {
            assertThat(value >= -1 && value < 3).isTrue();
            sum += value;
        }
        assertThat(sum / z.length).isCloseTo(1, within(0.02));
        assertThat(prior.density(0)).isEqualTo(0.25);
        assertThat(prior.density(3)).isZero();
        assertThat(prior.support()).isEqualTo(new Interval(-1, 3));
    }

    @Test
    void gaussianNoiseHasItsDeviation() {
        LatentPrior prior = new LatentPrior.Gaussian(2, 0.5);
        float[] z = new float[2 * 50_000];
        prior.sample(RandomStream.of(1, "noise"), z, 50_000);

        double squares = 0;
        for (float value : z) {
            squares += value * value;
        }
        assertThat(squares / z.length).isCloseTo(0.25, within(0.005));
        assertThat(prior.density(0)).isCloseTo(2 / Math.sqrt(2 * Math.PI), within(1e-15));
        assertThat(prior.support()).isEqualTo(new Interval(-4, 4));
    }

    @Test
    void unitNoiseIsTheStreamItself() {
        float[] expected = new float[100];
        float[] z = new float[100];
        RandomStream.of(2, "noise").uniform(expected, 100);
        new LatentPrior.Uniform(1, 0, 1).sample(RandomStream.of(2, "noise"), z, 100);

        assertThat(z).isEqualTo(expected);
    }

    private static Stream<LatentPrior> priors() {
        return Stream.of(
                new LatentPrior.Uniform(1, -1, 3),
                new LatentPrior.Gaussian(1, 0.5),
                new TruncatedGaussian(1, 2, 1.5),
                new TruncatedGaussian(1, 1, 6),
                new TruncatedGaussian(1, 10, 0.1),
                new LatentMixture(1, List.of(new Component(1, -3, 0.5), new Component(2, 2, 1))),
                new Stratified(1, -1, 2, 0.5),
                new Stratified(1, -1, 2, 0),
                new Stratified(1, 0, 0.5, 2));
    }

    @ParameterizedTest
    @MethodSource("priors")
    void samplesFollowTheLaw(LatentPrior prior) {
        int count = 200_000;
        float[] z = new float[count];
        prior.sample(RandomStream.of(3, "noise"), z, count);
        Arrays.sort(z);

        double most = 0;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, Math.abs((i + 0.5) / count - prior.law().cdf(z[i])));
        }
        assertThat(most).isLessThan(1.63 / Math.sqrt(count));
        assertThat((double) z[0]).isGreaterThanOrEqualTo(prior.support().low() - 1e-6);
        assertThat((double) z[count - 1]).isLessThanOrEqualTo(prior.support().high() + 1e-6);
    }

    @ParameterizedTest
    @MethodSource("priors")
    void figuresAreThoseOfTheDensity(LatentPrior prior) {
        Law law = prior.law();
        double mean = law.mean();
        double deviation = law.standardDeviation();
        double[] moments = new double[5];
        int parts = 1_200_000;
        double width = prior.support().width() / parts;
        for (int i = 0; i < parts; i++) {
            double z = prior.support().low() + (i + 0.5) * width;
            double power = law.density(z) * width;
            for (int k = 0; k < moments.length; k++, power *= (z - mean) / deviation) {
                moments[k] += power;
            }
        }

        double[] expected = {1, 0, 1, law.skewness(), law.kurtosis() + 3};
        assertThat(moments).containsExactly(expected, within(2e-6));
        for (double u : new double[] {1e-6, 0.01, 0.3, 0.5, 0.77, 0.999}) {
            assertThat(law.cdf(law.quantile(u))).isCloseTo(u, within(1e-10));
        }
    }

    /** 1 - 4 phi(2) / (2 Phi(2) - 1) with phi and Phi as tables have them. */
    @Test
    void aGaussianCutAtTwoDeviationsHasTheKnownVariance() {
        Law law = new TruncatedGaussian(1, 1, 2).law();

        assertThat(Math.pow(law.standardDeviation(), 2)).isCloseTo(0.7737413, within(1e-7));
        assertThat(law.density(2)).isCloseTo(0.05399097 / 0.95449974, within(1e-7));
        assertThat(law.density(2.001)).isZero();
    }

    @Test
    void stratifiedNoiseIsEvenlySpacedWithBothEnds() {
        float[] z = new float[2 * 8];
        new Stratified(2, -8, 8, 0.01).sample(RandomStream.of(1, "noise"), z, 8);

        for (int row = 0; row < 2; row++) {
            float[] coordinate = Arrays.copyOfRange(z, 8 * row, 8 * row + 8);
            assertThat(coordinate).isNotEqualTo(sorted(coordinate));
            float[] ascending = sorted(coordinate);
            for (int i = 0; i < 8; i++) {
                double above = ascending[i] - (-8 + 16 * i / 7.0);
                assertThat(above).isBetween(-1e-6, 0.01 + 1e-6);
            }
        }
    }

    private static float[] sorted(float[] values) {
        float[] copy = values.clone();
        Arrays.sort(copy);
        return copy;
    }
}

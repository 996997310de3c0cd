package org.ganscope.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;

import org.ganscope.Golden;
import org.ganscope.data.LineDistribution;
import org.ganscope.data.PointMass;
import org.ganscope.data.TargetDistribution;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

class DistancesTest {
    private static final LineDistribution LAW = new TargetDistribution.Gaussian(4, 1.25);

    /**
     * The means of a perfect generator's distances; the band is what 400 repetitions leave open.
     */
    @Test
    void samplesOfAPointAreAtNoDistanceFromIt() {
        LineDistribution point = new PointMass(1);

        assertThat(KolmogorovSmirnov.againstLaw(new double[] {1, 1, 1, 1}, point)).isZero();
        assertThat(KolmogorovSmirnov.againstLaw(new double[] {0, 1, 1, 1}, point)).isEqualTo(0.25);
        assertThat(KolmogorovSmirnov.againstLaw(new double[] {1, 1, 2, 3}, point)).isEqualTo(0.5);
        assertThat(KolmogorovSmirnov.againstLaw(new double[] {2, 2}, point)).isOne();
    }

    @Test
    void aPerfectGeneratorReachesTheNoiseFloor() {
        JsonObject floor =
                Golden.file("theory_1d.json")
                        .getAsJsonObject("noise_floor N(4,1.25)")
                        .getAsJsonObject("1000");
        RandomStream random = RandomStream.of(21, "floor");
        LawQuantiles quantiles = LawQuantiles.of(LAW, 1000);
        double[] sums = new double[3];
        for (int i = 0; i < 400; i++) {
            float[] samples = sample(random, 1000);
            sums[0] += Wasserstein.againstLaw(samples, quantiles);
            sums[1] += KolmogorovSmirnov.againstLaw(samples, LAW);
            sums[2] += Wasserstein.between(samples, sample(random, 1000));
        }

        String[] names = {"W1 vs quantiles", "KS one-sample", "W1 two-sample"};
        for (int i = 0; i < names.length; i++) {
            Golden.assertNear(sums[i] / 400, floor.getAsJsonObject(names[i]).get("mean"), 0.06);
        }
        Golden.assertNear(
                1.358 / Math.sqrt(1000), floor.get("KS asymptotic crit 5% 1.358/sqrt(n)"), 1e-3);
    }

    /** Closed forms and quadrature: for large samples the distance of the laws themselves. */
    @ParameterizedTest
    @CsvSource({
        "'N(4,1.25) vs N(4,0.5)', 4, 0.5",
        "'N(4,1.25) vs N(4.2,1.1)', 4.2, 1.1",
        "'N(4,1.25) vs N(0,1)', 0, 1"
    })
    void quantilesOfOneLawLieAtTheExactDistanceFromAnother(
            String pair, double mean, double deviation) {
        double[] exact = new double[20_000];
        LineDistribution other = new TargetDistribution.Gaussian(mean, deviation);
        for (int i = 0; i < exact.length; i++) {
            exact[i] = other.quantile((i + 0.5) / exact.length);
        }

        Golden.assertNear(
                Wasserstein.againstLaw(exact, LawQuantiles.of(LAW, exact.length)),
                Golden.file("theory_1d.json").getAsJsonObject(pair).get("W1"),
                1e-3);
    }

    @Test
    void quantilesLieAtDistanceZeroFromTheirLaw() {
        double[] exact = new double[100];
        for (int i = 0; i < 100; i++) {
            exact[i] = LAW.quantile((i + 0.5) / 100);
        }

        assertThat(Wasserstein.againstLaw(exact, LawQuantiles.of(LAW, 100))).isZero();
        assertThat(KolmogorovSmirnov.againstLaw(exact, LAW)).isCloseTo(0.005, within(1e-12));
    }

    @Test
    void kolmogorovSmirnovSkipsNoLargestGap() {
        RandomStream random = RandomStream.of(22, "gaps");
        LineDistribution other = new TargetDistribution.Gaussian(4.2, 1.1);
        for (int count : new int[] {1, 2, 3, 10, 777}) {
            float[] samples = sample(random, count);
            double most = 0;
            for (int i = 0; i < count; i++) {
                double cdf = other.cdf(samples[i]);
                most = Math.max(most, Math.max((i + 1.0) / count - cdf, cdf - (double) i / count));
            }
            assertThat(KolmogorovSmirnov.againstLaw(samples, other)).isEqualTo(most);
        }
    }

    @Test
    void tiesAreOneStepOfTheDistributionFunction() {
        double[] one = {1, 1, 1, 2};
        double[] other = {1, 1, 2, 2};

        assertThat(KolmogorovSmirnov.between(one, other)).isEqualTo(0.25);
        assertThat(KolmogorovSmirnov.between(one, new double[] {1, 2})).isEqualTo(0.25);
        assertThat(KolmogorovSmirnov.between(one, one)).isZero();
        assertThat(Wasserstein.between(one, other)).isEqualTo(0.25);
    }

    @Test
    void aShiftIsItsOwnDistance() {
        double[] one = {0, 1, 5};
        assertThat(Wasserstein.between(one, new double[] {2, 3, 7})).isCloseTo(2, within(1e-15));
        assertThat(Wasserstein.between(one, new double[] {2, 2, 3, 3, 7, 7}))
                .isCloseTo(2, within(1e-15));
    }

    @Test
    void momentsOfEqualSamplesHaveNoShape() {
        Moments moments = Moments.of(new float[] {3, 3, 3});

        assertThat(moments.mean()).isEqualTo(3);
        assertThat(moments.standardDeviation()).isZero();
        assertThat(moments.skewness()).isNaN();
        assertThat(moments.kurtosis()).isNaN();
    }

    @Test
    void aLawsQuantilesFitOnlyAsManySamples() {
        assertThatThrownBy(() -> Wasserstein.againstLaw(new float[3], LawQuantiles.of(LAW, 4)))
                .hasMessage("3 samples, but 4 quantiles");
    }

    private static float[] sample(RandomStream random, int count) {
        float[] samples = new float[count];
        LAW.sample(random, samples, count);
        Arrays.sort(samples);
        return samples;
    }
}

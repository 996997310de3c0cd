package org.ganscope.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.experiment.Configs;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

/** Where the detectors begin to find: figures on both sides of each threshold, written by hand. */
class ThresholdsTest {
    private static final ExperimentConfig NUMBERS = Configs.small();
    private static final ExperimentConfig SETS = Configs.ofMoments();
    private static final ExperimentConfig RING = plane("ring");
    private static final ExperimentConfig MOONS = plane("twoMoons");
    private static final ExperimentConfig TWO_PEAKS =
            Configs.small(
                    "data={\"type\": \"mixture\", \"components\": ["
                            + "{\"weight\": 1, \"mean\": 0, \"standardDeviation\": 1},"
                            + "{\"weight\": 1, \"mean\": 100, \"standardDeviation\": 1}]}");

    private static ExperimentConfig plane(String data) {
        return Configs.small("data=" + data, "generator.layers[2].units=2");
    }

    /** For 100 steps the loss was 0.01, but once. */
    @ParameterizedTest
    @CsvSource({"0.049, true", "0.051, false"})
    void aDiscriminatorIsTooStrongWhereItsLossNeverReachesOneTwentieth(
            double largest, boolean found) {
        Told told = new Told(NUMBERS, 500).steps(100, i -> i == 40 ? largest : 0.01, _ -> 1, 0);

        assertThat(told.seenBy(new StrongDiscriminatorDetector()).isPresent()).isEqualTo(found);
    }

    @Test
    void aDiscriminatorIsNotTooStrongBeforeAHundredSteps() {
        Told told = new Told(NUMBERS, 99).steps(99, _ -> 0.01, _ -> 1, 0);

        assertThat(told.seenBy(new StrongDiscriminatorDetector())).isEmpty();
    }

    /** In most of 200 steps its answers were so far apart, in the others by 0.3. */
    @ParameterizedTest
    @CsvSource({"0.049, true", "0.051, false", "-0.2, true"})
    void aDiscriminatorIsTooWeakWhereItsAnswersAreLessThanOneTwentiethApart(
            double apart, boolean found) {
        Told told =
                new Told(NUMBERS, 500)
                        .steps(200, _ -> 1.4, i -> i % 3 == 0 ? 0.8 : 0.5 + apart, 0.5)
                        .evaluations(20, Figure.KOLMOGOROV_SMIRNOV, _ -> 0.5)
                        .real(Figure.STANDARD_DEVIATION, 1);

        assertThat(told.seenBy(new WeakDiscriminatorDetector()).isPresent()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "false, 0.19, false",
        "false, 0.21, true",
        "true, 0.21, false",
        "true, 0.29, false",
        "true, 0.31, true",
    })
    void samplesThatATooWeakDiscriminatorTakesForTheSameDiffer(
            boolean ofSets, double distance, boolean found) {
        Told told =
                new Told(ofSets ? SETS : NUMBERS, 500)
                        .steps(200, _ -> 1.4, _ -> 0.5, 0.5)
                        .evaluations(20, Figure.KOLMOGOROV_SMIRNOV, _ -> distance)
                        .real(Figure.STANDARD_DEVIATION, 1);

        assertThat(told.seenBy(new WeakDiscriminatorDetector()).isPresent()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"0.4996, ' 0.000 apart ('", "0.3, ' 0.200 apart, the wrong way round ('"})
    void answersAreApartWithoutASign(double real, String words) {
        Finding found =
                new Told(NUMBERS, 500)
                        .steps(200, _ -> 1.4, _ -> real, 0.5)
                        .evaluations(20, Figure.KOLMOGOROV_SMIRNOV, _ -> 0.5)
                        .real(Figure.STANDARD_DEVIATION, 1)
                        .seenBy(new WeakDiscriminatorDetector())
                        .orElseThrow();

        assertThat(found.sentence()).contains(words);
    }

    /** Of eight peaks. */
    @ParameterizedTest
    @CsvSource({"4, true", "5, false"})
    void pointsThatATooWeakDiscriminatorTakesForTheSameLeaveHalfThePeaksOut(
            int near, boolean found) {
        Told told =
                new Told(RING, 1000)
                        .steps(200, _ -> 1.4, _ -> 0.5, 0.5)
                        .evaluations(20, Figure.MODES_NEAR, _ -> near);

        assertThat(told.seenBy(new WeakDiscriminatorDetector()).isPresent()).isEqualTo(found);
    }

    /** The data spread by 4; a peak of 0.06 that is seen may have been 0.085 where it is not. */
    @ParameterizedTest
    @CsvSource({
        "0.089, 0.089, true",
        "0.091, 0.091, false",
        "0.01, 0.063, true",
        "0.01, 0.0635, false"
    })
    void samplesHaveCollapsedWhereTheyNeverSpreadByAnEleventhOfTheData(
            double usually, double widest, boolean found) {
        for (ExperimentConfig config : new ExperimentConfig[] {NUMBERS, MOONS}) {
            Figure spread = config.equals(MOONS) ? Figure.SPREAD : Figure.STANDARD_DEVIATION;
            Told told =
                    new Told(config, 1000)
                            .evaluations(100, spread, i -> 4 * (i == 30 ? widest : usually))
                            .real(spread, 4);

            assertThat(told.shows(new CollapseDetector(), Condition.COLLAPSED))
                    .as("%s", spread)
                    .isEqualTo(found);
        }
    }

    /** All 10,000 at the first of two peaks but those: a hundredth of an equal share is 50. */
    @ParameterizedTest
    @CsvSource({"50, 102.9, true", "49, 102.9, false", "50, 103.1, false"})
    void aPeakOfNumbersIsServedByAHundredthOfAnEqualShareWithinThreeDeviations(
            int there, float at, boolean served) {
        float[] samples = new float[10_000];
        Arrays.fill(samples, 0, there, at);
        Told told = new Told(TWO_PEAKS, 1000).generated(samples);

        assertThat(told.shows(new CollapseDetector(), Condition.COLLAPSED)).isEqualTo(!served);
    }

    /** Of eight peaks, at 100 evaluations; at the others it was near to some. */
    @ParameterizedTest
    @CsvSource({"10, 3, false, false", "9, 3, false, true", "9, 2, true, false"})
    void noPeakOfThePlaneIsLeftOutWhereATenthOfTheEvaluationsIsNearAll(
            int complete, int others, boolean collapsed, boolean partly) {
        Told told =
                new Told(RING, 1000)
                        .evaluations(100, Figure.MODES_NEAR, i -> i < complete ? 8 : others);

        assertThat(told.shows(new CollapseDetector(), Condition.COLLAPSED)).isEqualTo(collapsed);
        assertThat(told.shows(new CollapseDetector(), Condition.PARTLY_COLLAPSED))
                .isEqualTo(partly);
    }

    /** Of 500 samples: 1.3 times 1.6276 / sqrt(500) is 0.09463. Every third is far worse. */
    @ParameterizedTest
    @CsvSource({"0.0945, true", "0.0948, false"})
    void numbersHaveConvergedAtThirteenTenthsOfKolmogorovsNinetyNinePercent(
            double distance, boolean found) {
        Told told =
                new Told(NUMBERS, 500)
                        .evaluations(
                                20, Figure.KOLMOGOROV_SMIRNOV, i -> i % 3 == 0 ? 0.5 : distance);

        assertThat(told.shows(new ConvergenceDetector(), Condition.CONVERGED)).isEqualTo(found);
    }

    @Test
    void nothingHasConvergedBeforeTwentyEvaluations() {
        Told told = new Told(NUMBERS, 190).evaluations(19, Figure.KOLMOGOROV_SMIRNOV, _ -> 0.01);

        assertThat(told.seenBy(new ConvergenceDetector())).isEmpty();
    }

    /** Real points have a distance of 0.1, and 0.95 of them lie at the peaks. */
    @ParameterizedTest
    @CsvSource({
        "0.199, 0.96, true",
        "0.201, 0.96, false",
        "0.1, 0.931, true",
        "0.1, 0.929, false",
    })
    void pointsHaveConvergedWithinTwiceTheDistanceOfRealOnesAndAsManyAtThePeaks(
            double distance, double good, boolean found) {
        Told told =
                new Told(RING, 500)
                        .evaluations(20, Figure.SLICED_WASSERSTEIN, _ -> distance)
                        .evaluations(20, Figure.HIGH_QUALITY, _ -> good)
                        .real(Figure.SLICED_WASSERSTEIN, 0.1)
                        .real(Figure.HIGH_QUALITY, 0.95);

        assertThat(told.shows(new ConvergenceDetector(), Condition.CONVERGED)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"0.66, false", "0.64, true"})
    void aDiscriminatorOverfitsWhereItTakesAQuarterMoreOfItsRowsForReal(
            double held, boolean found) {
        Told told =
                new Told(NUMBERS, 1000)
                        .evaluations(50, Figure.ACCURACY_REAL, _ -> 0.9)
                        .evaluations(50, Figure.ACCURACY_HELD_OUT, _ -> held);

        assertThat(told.seenBy(new OverfittingDetector()).isPresent()).isEqualTo(found);
    }

    /** The centre of 40 evaluations goes to and fro in places that far apart; data spread by 2. */
    @ParameterizedTest
    @CsvSource({"8, 0.51, true", "7, 0.51, false", "8, 0.49, false"})
    void pointsOscillateWhereTheirCentreMovesEightTimesByAQuarterOfTheSpread(
            int moves, double far, boolean found) {
        Told told =
                new Told(RING, 500)
                        .evaluations(40, Figure.CENTRE_X, i -> i * (moves + 1) / 40 % 2 * far)
                        .evaluations(40, Figure.CENTRE_Y, _ -> 1)
                        .real(Figure.SPREAD, 2);

        assertThat(told.seenBy(new OscillationDetector()).isPresent()).isEqualTo(found);
    }
}

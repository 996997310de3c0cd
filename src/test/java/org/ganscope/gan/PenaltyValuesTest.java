package org.ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.Layer;
import org.ganscope.nn.Optimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/**
 * What penalties add to a loss, worked out by hand: mostly in the Dirac-GAN, where D(x) = psi x,
 * all data lie at 0 and G makes theta, with Wasserstein's losses psi theta of D and -psi theta of
 * G.
 */
class PenaltyValuesTest {
    private static final double H = 0.1;

    private static Dirac dirac(Penalty penalty) {
        var method =
                new Method(
                        new AdversarialLoss.Wasserstein(),
                        List.of(penalty),
                        new Moves.DiscriminatorFirst(),
                        0);
        return new Dirac(method, H, H, 4);
    }

    /** With theta = 2: psi theta + 10 max(0, |psi| - 1)^2. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 1", "-0.9, -1.8", "1, 2", "1.5, 5.5", "-2, 6"})
    void oneSidedOnlyASlopeAboveOneCosts(double psi, double loss) {
        Dirac dirac = dirac(new Penalty.OneSidedGp(10));
        dirac.set(2, psi);

        assertThat(dirac.update(Player.DISCRIMINATOR).loss()).isCloseTo(loss, within(1e-5));
    }

    /** With theta = 2: psi theta + 10 (|psi| - 1)^2. */
    @ParameterizedTest
    @CsvSource({"0.5, 3.5", "-0.9, -1.7", "1, 2", "1.5, 5.5", "-2, 6"})
    void twoSidedASlopeBelowOneCostsAsWell(double psi, double loss) {
        Dirac dirac = dirac(new Penalty.WganGp(10));
        dirac.set(2, psi);

        assertThat(dirac.update(Player.DISCRIMINATOR).loss()).isCloseTo(loss, within(1e-5));
    }

    /**
     * D's past is 0 where it began and then each place that an update led to; with weight 1/2 its
     * loss is psi theta + (psi - mean)^2 / 2, and psi moves by -H (theta + psi - mean).
     *
     * <pre>
     * psi     mean of the past           loss
     * 1       0                          2 + 1 / 2            = 2.5
     * 0.7     (0 + 0.7) / 2              1.4 + 0.35^2 / 2     = 1.46125
     * 0.465   (0 + 0.7 + 0.465) / 3      0.93 + 0.076667^2 / 2 = 0.932939
     * </pre>
     */
    @Test
    void historicalAveragingPullsDToTheMeanOfItsPast() {
        Dirac dirac = dirac(new Penalty.HistoricalAveraging(0.5));
        dirac.set(2, 1);

        assertThat(dirac.update(Player.DISCRIMINATOR).loss()).isCloseTo(2.5, within(1e-6));
        assertThat(dirac.psi()).isCloseTo(0.7, within(1e-6));
        assertThat(dirac.update(Player.DISCRIMINATOR).loss()).isCloseTo(1.46125, within(1e-6));
        assertThat(dirac.psi()).isCloseTo(0.465, within(1e-6));
        assertThat(dirac.update(Player.DISCRIMINATOR).loss()).isCloseTo(0.932939, within(1e-6));
    }

    /**
     * As above for G: with psi = 1 its loss is -theta + (theta - mean)^2 / 2, and theta moves by -H
     * (-1 + theta - mean).
     *
     * <pre>
     * theta   mean of the past           loss
     * 2       0                          -2 + 4 / 2           = 0
     * 1.9     (0 + 1.9) / 2              -1.9 + 0.95^2 / 2    = -1.44875
     * 1.905   (0 + 1.9 + 1.905) / 3      -1.905 + 0.636667^2 / 2 = -1.702328
     * </pre>
     */
    @Test
    void historicalAveragingPullsGToTheMeanOfItsPast() {
        Dirac dirac = dirac(new Penalty.HistoricalAveraging(0.5));
        dirac.set(2, 1);

        assertThat(dirac.update(Player.GENERATOR).loss()).isCloseTo(0, within(1e-6));
        assertThat(dirac.theta()).isCloseTo(1.9, within(1e-6));
        assertThat(dirac.update(Player.GENERATOR).loss()).isCloseTo(-1.44875, within(1e-6));
        assertThat(dirac.theta()).isCloseTo(1.905, within(1e-6));
        assertThat(dirac.update(Player.GENERATOR).loss()).isCloseTo(-1.702328, within(1e-6));
    }

    /**
     * The last layer is given points of the plane themselves: real ones of mean (3, -2), generated
     * ones at (1, 1), so that the loss is half of |(2, -3)|^2 = 13.
     */
    @Test
    void featureMatchingSumsTheSquaresOverTheFeatures() {
        var method =
                new Method(
                        new AdversarialLoss.NonSaturating(),
                        List.of(new Penalty.FeatureMatching(0.5, 0)),
                        new Moves.DiscriminatorFirst(),
                        0);
        var still = new Optimizer.Sgd(0.001, 0);
        var game =
                new Game(
                        new GeneratorConfig(
                                List.of(new Layer.Constant(2, new Initialiser.Constant(1)))),
                        new DiscriminatorConfig(
                                new Sees.Sample(),
                                List.of(new Layer.Dense(1, new Activation.Linear()))),
                        new Dimensions(1, 2, 2),
                        method,
                        new Averaging.None(),
                        still,
                        still,
                        RandomStream.of(1, "initialisation"));
        float[] real = {2, 4, -5, 1};

        PlayerUpdate update = game.update(Player.GENERATOR, new FixedBatch(real, new float[2], 2));

        assertThat(update.loss()).isCloseTo(6.5, within(1e-5));
    }
}

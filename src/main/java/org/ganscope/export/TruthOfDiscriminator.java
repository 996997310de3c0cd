package org.ganscope.export;

import org.ganscope.experiment.Experiment;
import org.ganscope.gan.DiscriminatorConfig;
import org.ganscope.math.RandomStream;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** What a run's discriminator does, by rules of its own (docs/diagnosis.md). */
final class TruthOfDiscriminator {
    private static final int SURE_STEPS = 100;
    private static final int LOOKS = 20;
    private static final int EVERY = 10;
    private static final int SAMPLES = 1000;

    private final Experiment experiment;
    private final boolean judgesSamples;
    private final float[] realSamples;
    private final Recent real = new Recent(SURE_STEPS);
    private final Recent fake = new Recent(SURE_STEPS);
    private final Recent losses = new Recent(LOOKS);

    TruthOfDiscriminator(Experiment experiment) {
        this.experiment = experiment;
        DiscriminatorConfig discriminator = experiment.config().discriminator();
        judgesSamples =
                discriminator.judgesSamplesAlone()
                        && experiment.config().loss().judgesByProbability();
        realSamples = new float[experiment.config().data().dimension() * SAMPLES];
        var stream = RandomStream.of(experiment.config().seed(), "truth of the discriminator");
        experiment.config().data().sample(stream, realSamples, SAMPLES);
    }

    void look() {
        real.add(experiment.last().dReal());
        fake.add(experiment.last().dFake());
        long left = experiment.config().steps() - experiment.steps();
        if (judgesSamples && left < LOOKS * EVERY && experiment.steps() % EVERY == EVERY / 2) {
            losses.add(
                    mean(realSamples, d -> -Math.log(d))
                            + mean(experiment.generate(SAMPLES), d -> -Math.log1p(-d)));
        }
    }

    private double mean(float[] samples, DoubleUnaryOperator loss) {
        return Arrays.stream(experiment.outputs(samples)).map(loss).average().orElseThrow();
    }

    /**
     * {@return YES where D's mean outputs were above 0.99 for real samples and below 0.01 for
     * generated ones at each of the last 100 steps; NO where they once were below 0.95 or above
     * 0.05}
     */
    Verdict isTooStrong() {
        return Verdict.of(
                real.min() > 0.99 && fake.max() < 0.01, real.min() < 0.95 || fake.max() > 0.05);
    }

    /**
     * {@return YES where the median of D's cross-entropy on 1,000 other samples of each kind, in
     * the last 200 steps, is above 1.34 (guessing has 1.386), though the best D's would be below 1;
     * NO where it is below 1.25, or the best above that}
     *
     * @param divergence Jensen-Shannon divergence of the samples, nats
     */
    Verdict isTooWeak(double divergence) {
        double best = 2 * Math.log(2) - 2 * divergence;
        double loss = losses.median();
        return Verdict.of(loss > 1.34 && best < 1, loss < 1.25 || best > 1.25);
    }
}

package org.ganscope.export;

import org.ganscope.data.LineDistribution;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.diagnosis.Condition;
import org.ganscope.experiment.Experiment;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a run does, by rules that were written down before the detectors were measured with them
 * (docs/diagnosis.md). It looks after every step, and at other figures than the detectors do.
 */
final class Truth {
    private final Experiment experiment;
    private final TruthOfDiscriminator discriminator;
    private final TruthOfSamples samples;

    Truth(Experiment experiment) {
        this.experiment = experiment;
        discriminator = new TruthOfDiscriminator(experiment);
        samples =
                switch (experiment.config().data()) {
                    case LineDistribution line -> new TruthOfNumbers(experiment, line);
                    case PlaneDistribution plane -> new TruthOfPoints(experiment, plane);
                };
    }

    /** Looks at the step that has just ended. */
    void look() {
        samples.look();
        discriminator.look();
    }

    /** {@return what is so at the end of the run} */
    Map<Condition, Verdict> verdicts() {
        Map<Condition, Verdict> verdicts = new EnumMap<>(Condition.class);
        verdicts.put(Condition.DISCRIMINATOR_TOO_STRONG, discriminator.isTooStrong());
        verdicts.putAll(samples.verdicts());
        if (experiment.config().loss().judgesByProbability()) {
            verdicts.put(
                    Condition.DISCRIMINATOR_TOO_WEAK,
                    discriminator.isTooWeak(samples.divergence()));
        }
        return verdicts;
    }
}

package org.ganscope.experiment;

import org.ganscope.config.Faults;
import org.ganscope.config.Option;
import org.ganscope.data.TargetDistribution;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.DiscriminatorConfig;

/** The rules for what may be measured; each notes its fault. */
final class MetricRules {
    private MetricRules() {}

    static void fit(
            EvaluationConfig evaluation,
            TargetDistribution data,
            DiscriminatorConfig discriminator,
            AdversarialLoss loss,
            Faults faults) {
        histogramsAreOfNumbers(evaluation, data, faults);
        accuracyIsOfSamples(evaluation, discriminator, faults);
        accuracyHasAMiddle(evaluation, loss, faults);
    }

    private static void histogramsAreOfNumbers(
            EvaluationConfig evaluation, TargetDistribution data, Faults faults) {
        int chosen = evaluation.metrics().indexOf(new Metric.Histogram());
        if (chosen >= 0 && data.dimension() != 1) {
            faults.over("evaluation", "data")
                    .at("evaluation")
                    .at("metrics")
                    .at(chosen)
                    .add("must be a metric of points where the data are such", "histogram");
        }
    }

    private static void accuracyIsOfSamples(
            EvaluationConfig evaluation, DiscriminatorConfig discriminator, Faults faults) {
        int chosen = evaluation.metrics().indexOf(new Metric.Accuracy());
        boolean judgesAlone = discriminator.sees().packed() == 1 && !discriminator.looksAtBatch();
        if (chosen >= 0 && !judgesAlone) {
            faults.over("evaluation", "discriminator")
                    .at("evaluation")
                    .at("metrics")
                    .at(chosen)
                    .add(
                            "must be a metric of samples where D does not judge each alone",
                            "accuracy");
        }
    }

    private static void accuracyHasAMiddle(
            EvaluationConfig evaluation, AdversarialLoss loss, Faults faults) {
        int chosen = evaluation.metrics().indexOf(new Metric.Accuracy());
        if (chosen >= 0 && loss.undecidedOutput().isEmpty()) {
            faults.over("evaluation", "loss")
                    .at("evaluation")
                    .at("metrics")
                    .at(chosen)
                    .add(
                            "must be another metric with the loss %s, whose D has no undecided output"
                                    .formatted(Option.of(loss.getClass()).name()),
                            "accuracy");
        }
    }
}

package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Settings;
import org.ganscope.experiment.DiscriminatorView.BatchPoint;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is looked at is drawn anew at each step, and the same whenever a step is looked at. The
 * generator has nothing to learn, so that its samples are those of the noise.
 */
class OwnStreamsTest {
    private static final List<String> HELD =
            List.of(
                    "generator.layers=[{\"type\": \"scale\", \"factor\": 1}]",
                    "batchSize=32",
                    "evaluation.samples=500");

    private static Experiment at(int step, String... settings) {
        List<String> all = new ArrayList<>(HELD);
        all.addAll(List.of(settings));
        var experiment = new Experiment(Settings.apply(ExperimentConfig.byDefault(), all));
        while (experiment.steps() < step) {
            experiment.step();
        }
        return experiment;
    }

    private static double[] samples(Experiment experiment) {
        Samples samples = experiment.snapshot().onLine().generated();
        return IntStream.range(0, samples.size()).mapToDouble(samples::get).toArray();
    }

    @Test
    void everyStepIsEvaluatedOnNoiseOfItsOwn() {
        Experiment run = at(1);
        double[] first = samples(run);
        run.step();
        double[] second = samples(run);

        // Of 500 numbers drawn twice, hardly one is drawn again.
        assertThat(IntStream.range(0, 500).filter(i -> first[i] == second[i]).count())
                .isLessThan(5);
        assertThat(samples(at(1))).containsExactly(first);
        assertThat(samples(at(2))).containsExactly(second);
    }

    @Test
    void minibatchesToLookAtAreThoseOfTheStep() {
        Experiment run = at(1, "discriminator.sees=minibatch");
        var first = (DiscriminatorView.OfSets) run.snapshot().discriminator();
        run.step();
        var second = (DiscriminatorView.OfSets) run.snapshot().discriminator();

        assertThat(means(second.generated())).doesNotContainAnyElementsOf(means(first.generated()));
        assertThat(means(second.real())).doesNotContainAnyElementsOf(means(first.real()));
        var again =
                (DiscriminatorView.OfSets)
                        at(2, "discriminator.sees=minibatch").snapshot().discriminator();
        assertThat(again.generated()).isEqualTo(second.generated());
        assertThat(again.real()).isEqualTo(second.real());
    }

    private static List<Double> means(List<BatchPoint> batches) {
        return batches.stream().map(BatchPoint::mean).toList();
    }
}

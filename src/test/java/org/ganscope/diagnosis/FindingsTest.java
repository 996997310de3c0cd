package org.ganscope.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Settings;
import org.ganscope.experiment.Configs;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.Experiment;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class FindingsTest {
    /** Whoever asks after every update, or once at the end, is told of the same steps. */
    @Test
    void findingsDoNotDependOnWhenSomebodyAsks() {
        List<Finding> seldom = afterSteps(300, 1000);

        assertThat(seldom).isNotEmpty();
        assertThat(afterSteps(300, 1)).isEqualTo(seldom);
        assertThat(afterSteps(300, 7)).isEqualTo(seldom);
    }

    private static List<Finding> afterSteps(int steps, int asked) {
        var experiment = new Experiment(PresetLibrary.find("5", List.of("evaluation.samples=100")));
        var findings = new Findings();
        int updates = 0;
        while (experiment.steps() < steps) {
            experiment.update();
            findings.follow(experiment);
            if (++updates % asked == 0) {
                findings.of(experiment);
            }
        }
        return findings.of(experiment);
    }

    @Test
    void aFindingIsOfTheFirstLookAtWhichItsSignsAreAllThere() {
        var experiment = new Experiment(PresetLibrary.find("5", List.of("evaluation.samples=100")));
        var findings = new Findings();
        long first = -1;
        while (first < 0) {
            experiment.step();
            findings.follow(experiment);
            first =
                    findings.of(experiment).stream()
                                    .anyMatch(
                                            one ->
                                                    one.condition()
                                                            == Condition.DISCRIMINATOR_TOO_STRONG)
                            ? experiment.steps()
                            : -1;
        }

        assertThat(first % experiment.config().evaluation().every()).isZero();
        assertThat(findings.of(experiment))
                .filteredOn(one -> one.condition() == Condition.DISCRIMINATOR_TOO_STRONG)
                .singleElement()
                .extracting(Finding::since)
                .isEqualTo(first - 99);
    }

    @Test
    void aBeginningIsKnownWhereTheEvaluationBeforeWasLookedAt() {
        assertThat(strong(new Findings(), strongRun("seed=1"), 300).atLatest()).isFalse();
    }

    @Test
    void aBeginningBeforeTheFirstLookIsNotKnown() {
        Experiment run = strongRun("seed=1");
        while (run.steps() < 300) {
            run.step();
        }

        assertThat(strong(new Findings(), run, 320).atLatest()).isTrue();
    }

    /** An interval that is longer than what the detector looks at leaves steps that nobody sees. */
    @Test
    void aBeginningBetweenTwoEvaluationsIsNotKnown() {
        assertThat(strong(new Findings(), strongRun("evaluation.every=250"), 500).atLatest())
                .isTrue();
    }

    @Test
    void aBeginningBetweenTwoLooksAtALongRunIsNotKnown() {
        Experiment run =
                strongRun("evaluation.every=1", "discriminatorOptimizer.learningRate=1e-9");
        var findings = new Findings();
        while (run.steps() < 1100) {
            run.step();
            findings.follow(run);
        }
        run.reconfigure(
                Settings.apply(run.config(), List.of("discriminatorOptimizer.learningRate=0.001")));

        assertThat(strong(findings, run, 1500).atLatest()).isTrue();
    }

    private static Experiment strongRun(String... settings) {
        List<String> all = new ArrayList<>(List.of("evaluation.samples=100", "batchSize=32"));
        all.addAll(List.of(settings));
        return new Experiment(PresetLibrary.find("5", all));
    }

    /** {@return what is found of D at a step} */
    private static Finding strong(Findings findings, Experiment run, int steps) {
        while (run.steps() < steps) {
            run.step();
            findings.follow(run);
        }
        return findings.of(run).stream()
                .filter(one -> one.condition() == Condition.DISCRIMINATOR_TOO_STRONG)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEndIsFoundAtOnce() {
        var experiment = new Experiment(Configs.diverging());
        var findings = new Findings();
        try {
            while (true) {
                experiment.step();
                findings.follow(experiment);
            }
        } catch (DivergedException _) {
            // is what is looked for
        }

        assertThat(findings.of(experiment))
                .extracting(Finding::condition)
                .contains(Condition.DIVERGED);
    }

    @Test
    void longRunsAreLookedAtMoreSeldom() {
        assertThat(Findings.spacing(10, 0)).isEqualTo(10);
        assertThat(Findings.spacing(10, 10_230)).isEqualTo(10);
        assertThat(Findings.spacing(10, 10_240)).isEqualTo(20);
        assertThat(Findings.spacing(10, 20_480)).isEqualTo(40);
        assertThat(Findings.spacing(5, 5_000_000)).isEqualTo(5 * 1024);
    }
}

package org.ganscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.diagnosis.Condition;
import org.ganscope.experiment.Experiment;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class TruthTest {
    private static Map<Condition, Verdict> after(int steps, String preset, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.addAll(List.of("steps=" + steps, "evaluation.samples=100"));
        var experiment = new Experiment(PresetLibrary.find(preset, all));
        var truth = new Truth(experiment);
        for (int i = 0; i < steps; i++) {
            experiment.step();
            truth.look();
        }
        return truth.verdicts();
    }

    @Test
    void aGeneratorThatSwingsIsSeenToSwing() {
        assertThat(after(600, "6"))
                .containsEntry(Condition.OSCILLATING, Verdict.YES)
                .containsEntry(Condition.CONVERGED, Verdict.NO)
                .containsEntry(Condition.DISCRIMINATOR_TOO_STRONG, Verdict.NO);
    }

    @Test
    void aGeneratorThatStandsStillHasCollapsedAndDoesNotSwing() {
        assertThat(after(400, "5"))
                .containsEntry(Condition.COLLAPSED, Verdict.YES)
                .containsEntry(Condition.OSCILLATING, Verdict.NO)
                .containsEntry(Condition.DISCRIMINATOR_TOO_STRONG, Verdict.YES)
                .containsEntry(Condition.DISCRIMINATOR_TOO_WEAK, Verdict.NO);
    }

    @Test
    void aPeakThatIsLeftOutIsSeen() {
        assertThat(after(400, "3"))
                .containsEntry(Condition.COLLAPSED, Verdict.YES)
                .containsEntry(Condition.PARTLY_COLLAPSED, Verdict.NO);
    }

    private static final String STILL =
            "generatorOptimizer={\"type\":\"sgd\",\"learningRate\":1e-9}";
    private static final String SMALL =
            "discriminator.layers=[{\"type\":\"dense\",\"units\":1,\"activation\":\"linear\"}]";
    private static final String LINEAR =
            "generator.layers=[{\"type\":\"dense\",\"units\":%s,\"activation\":\"linear\"}]";

    @Test
    void onePeakOfThreeThatIsLeftOutIsPartOfACollapse() {
        // Uniform noise, hardly changed, lies on two of the three peaks.
        Map<Condition, Verdict> verdicts =
                after(
                        50,
                        "3",
                        STILL,
                        LINEAR.formatted("1"),
                        "latent={\"type\":\"uniform\",\"low\":-50,\"high\":50}",
                        "data.components=[{\"weight\":1,\"mean\":-1,\"standardDeviation\":2},"
                                + "{\"weight\":1,\"mean\":1,\"standardDeviation\":2},"
                                + "{\"weight\":1,\"mean\":900,\"standardDeviation\":2}]");

        assertThat(verdicts)
                .containsEntry(Condition.COLLAPSED, Verdict.NO)
                .containsEntry(Condition.PARTLY_COLLAPSED, Verdict.YES);
    }

    @Test
    void pointsThatStayOnOnePeakHaveCollapsedAndDoNotMove() {
        assertThat(
                        after(
                                1000,
                                "9",
                                STILL,
                                SMALL,
                                LINEAR.formatted("2"),
                                "latent={\"type\":\"uniform\",\"dimension\":2,\"low\":5,\"high\":5.1}"))
                .containsEntry(Condition.COLLAPSED, Verdict.YES)
                .containsEntry(Condition.PARTLY_COLLAPSED, Verdict.NO)
                .containsEntry(Condition.OSCILLATING, Verdict.NO);
    }

    @Test
    void pointsThatRunFromPeakToPeakAreSeenToMove() {
        assertThat(after(300, "9"))
                .containsEntry(Condition.OSCILLATING, Verdict.YES)
                .containsEntry(Condition.DISCRIMINATOR_TOO_STRONG, Verdict.NO);
    }

    @Test
    void aDThatHardlyMovesIsTooWeak() {
        assertThat(
                        after(
                                200,
                                "1",
                                STILL,
                                "discriminatorOptimizer.learningRate=1e-9",
                                "discriminator.layers[2].initialiser=zeros"))
                .containsEntry(Condition.DISCRIMINATOR_TOO_WEAK, Verdict.YES);
    }

    @Test
    void aGeneratorThatPassesTheDatasNoiseOnHasConverged() {
        String[] perfect = {
            STILL,
            "data={\"type\":\"gaussian\",\"mean\":0,\"standardDeviation\":1}",
            "latent={\"type\":\"gaussian\",\"standardDeviation\":1}",
            "generator.layers=[{\"type\":\"scale\",\"factor\":1}]"
        };

        assertThat(after(200, "1", perfect)).containsEntry(Condition.CONVERGED, Verdict.YES);
        perfect[3] = "generator.layers=[{\"type\":\"scale\",\"factor\":0.9}]";
        assertThat(after(200, "1", perfect)).containsEntry(Condition.CONVERGED, Verdict.NO);
    }

    @Test
    void pointsOfTheDatasOwnLawHaveConverged() {
        String[] perfect = {
            STILL,
            SMALL,
            "data={\"type\":\"grid\",\"side\":1,\"standardDeviation\":1}",
            "latent={\"type\":\"gaussian\",\"dimension\":2,\"standardDeviation\":1}",
            "generator.layers=[{\"type\":\"scale\",\"factor\":1}]"
        };

        assertThat(after(1000, "9", perfect))
                .containsEntry(Condition.CONVERGED, Verdict.YES)
                .doesNotContainKey(Condition.COLLAPSED);
        perfect[4] = "generator.layers=[{\"type\":\"scale\",\"factor\":0.8}]";
        assertThat(after(1000, "9", perfect)).containsEntry(Condition.CONVERGED, Verdict.NO);
    }
}

package org.ganscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.experiment.Experiment;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;

import java.util.List;

class TruthTest {
    private static Truth after(int steps, String preset, String... settings) {
        var experiment = new Experiment(PresetLibrary.find(preset, List.of(settings)));
        var truth = new Truth(experiment);
        for (int i = 0; i < steps; i++) {
            experiment.step();
            truth.look();
        }
        return truth;
    }

    @Test
    void aGeneratorThatSwingsIsSeenToSwing() {
        Truth truth = after(700, "6", "evaluation.every=10", "evaluation.samples=100");

        assertThat(truth.oscillates()).isEqualTo(Truth.Verdict.YES);
        assertThat(truth.discriminatorIsTooStrong()).isEqualTo(Truth.Verdict.NO);
    }

    @Test
    void aGeneratorThatStandsStillHasCollapsedAndDoesNotSwing() {
        Truth truth = after(600, "5", "evaluation.samples=100");

        assertThat(truth.hasCollapsed()).isEqualTo(Truth.Verdict.YES);
        assertThat(truth.oscillates()).isEqualTo(Truth.Verdict.NO);
        assertThat(truth.discriminatorIsTooStrong()).isEqualTo(Truth.Verdict.YES);
    }

    @Test
    void aPeakThatIsLeftOutIsSeen() {
        assertThat(after(500, "3", "evaluation.samples=100").hasCollapsed())
                .isEqualTo(Truth.Verdict.YES);
    }
}

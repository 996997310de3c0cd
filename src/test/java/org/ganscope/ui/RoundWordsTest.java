package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.ExtraUpdates;
import org.ganscope.session.Status;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** How far a step has come, and what was done out of turn, can be read. */
class RoundWordsTest {
    private static final ExperimentConfig CONFIG =
            Settings.apply(Given.config(), List.of("discriminatorSteps=3"));

    private static Optional<RoundWords> words(Status status, int done, ExtraUpdates extra) {
        return RoundWords.of(Given.update(status, 7, CONFIG, done, extra));
    }

    @Test
    void betweenStepsAndInTrainingThereIsNothingToSay() {
        assertThat(words(new Status.Paused(), 0, ExtraUpdates.NONE)).isEmpty();
        assertThat(words(new Status.Running(), 2, new ExtraUpdates(1, 0))).isEmpty();
    }

    @Test
    void eachPlayerHasItsLine() {
        RoundWords words = words(new Status.Paused(), 2, ExtraUpdates.NONE).orElseThrow();

        assertThat(words.words()).isEqualTo("D 2/3\nG 0/1");
        assertThat(words.explained())
                .isEqualTo("In this step D has made 2 of 3 updates, G 0 of 1.");
    }

    @Test
    void updatesOutOfTurnLeaveATrace() {
        RoundWords words = words(new Status.Paused(), 0, new ExtraUpdates(0, 2)).orElseThrow();

        assertThat(words.words()).isEqualTo("D 0/3\nG 0/1 +2 extra");
        assertThat(words.explained())
                .endsWith("G made 2 more when it was not its turn: extra, counted toward no step.");
    }

    @Test
    void thereIsRoomForEveryNumberOfUpdates() {
        String widest =
                RoundWords.widest(Settings.apply(Given.config(), List.of("discriminatorSteps=12")));

        assertThat(widest).isEqualTo("D 88/88 +8 extra\nG 8/8 +8 extra");
    }
}

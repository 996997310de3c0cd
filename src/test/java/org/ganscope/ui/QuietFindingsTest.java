package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class QuietFindingsTest {
    private static final Finding WEAK =
            new Finding(Condition.DISCRIMINATOR_TOO_WEAK, 601, 1, 1, "D is lost.", "Train D.");

    private final FindingsLog log = new FindingsLog();
    private QuietFindings quiet;

    @Start
    void begin(Stage stage) {
        quiet = new QuietFindings();
    }

    private void show(long step, Finding... findings) {
        log.note(step, 50, List.of(findings));
        quiet.show(log.episodes(), 50);
    }

    private List<String> words() {
        return quiet.lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList();
    }

    @Test
    void whereNothingWasFoundItSaysWhatThatTakes() {
        show(0);

        assertThat(quiet.isVisible()).isTrue();
        assertThat(words()).hasSize(2).startsWith("Nothing found yet");
        assertThat(words().getLast()).contains("every 50 steps");
    }

    @Test
    void whatHoldsIsLeftToItsCard() {
        show(800, WEAK);

        assertThat(quiet.isVisible()).isFalse();
        assertThat(quiet.isManaged()).isFalse();
    }

    @Test
    void whatEndedIsListedWithItsStepsAndItsPaleMark() {
        show(800, WEAK);
        show(1200);

        assertThat(quiet.isVisible()).isTrue();
        assertThat(words()).containsExactly("Found before", "D too weak from step 601 to 1,200");
        assertThat(quiet.lookup(".ended-mark.bad")).isNotNull();

        show(0);

        assertThat(words()).startsWith("Nothing found yet");
    }
}

package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.shape.Rectangle;

import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Finding;
import org.ganscope.session.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class TimelineTest {
    private static final Finding COLLAPSED =
            new Finding(Condition.COLLAPSED, 1000, 1, 1, "It does.", "Stop it.");

    private final Timeline timeline = new Timeline();
    private final FindingsLog log = new FindingsLog();

    private Rectangle bar(String style) {
        return (Rectangle) timeline.lookup("." + style);
    }

    private void show(long step, Finding... findings) {
        timeline.resize(500, 14);
        log.note(step, 10, List.of(findings));
        timeline.show(Given.update(new Status.Running(), step), log.episodes());
    }

    @Test
    void itShowsHowFarTheRunIsOfTheStepsThatTheConfigNames() {
        show(2500);

        assertThat(bar("timeline-track").getWidth()).isEqualTo(500);
        assertThat(bar("timeline-done").getWidth()).isEqualTo(250);
        assertThat(bar("timeline-now").getX()).isEqualTo(247.5);
        assertThat(timeline.getAccessibleText()).isEqualTo("Timeline: step 2,500 of 5,000");
    }

    @Test
    void aRunBeyondThatFillsIt() {
        show(20_000);

        assertThat(bar("timeline-done").getWidth()).isEqualTo(500);
        assertThat(bar("timeline-now").getX()).isEqualTo(495);
    }

    @Test
    void findingsAreMarkedWhereTheyBeganAlsoAfterTheyEnded() {
        show(2000, COLLAPSED);

        assertThat(bar("timeline-bad").getX()).isEqualTo(98.5);
        assertThat(bar("timeline-bad").getOpacity()).isEqualTo(1);

        show(3000);

        assertThat(bar("timeline-bad").getX()).isEqualTo(98.5);
        assertThat(bar("timeline-bad").getOpacity()).isEqualTo(0.5);

        show(0);

        assertThat(timeline.lookup(".timeline-bad")).isNull();
    }
}

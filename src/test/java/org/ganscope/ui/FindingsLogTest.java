package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Finding;
import org.junit.jupiter.api.Test;

import java.util.List;

class FindingsLogTest {
    private final FindingsLog log = new FindingsLog();

    private static Finding found(Condition condition, long since) {
        return new Finding(condition, since, 1, 1, "It does.", "Stop it.");
    }

    private List<String> words() {
        return log.episodes().stream().map(FindingsLog.Episode::words).toList();
    }

    @Test
    void whatNoLongerHoldsIsRememberedUntilItComesBack() {
        log.note(1200, 10, List.of(found(Condition.COLLAPSED, 1040)));
        log.note(2007, 10, List.of(found(Condition.CONVERGED, 1800)));
        log.note(3000, 10, List.of(found(Condition.CONVERGED, 1800)));

        assertThat(words())
                .containsExactlyInAnyOrder(
                        "Collapsed from step 1,040 to 2,000", "Converged since step 1,800");

        log.note(4000, 10, List.of(found(Condition.COLLAPSED, 3500)));

        assertThat(words())
                .containsExactlyInAnyOrder(
                        "Collapsed since step 3,500", "Converged from step 1,800 to 4,000");
    }

    @Test
    void anotherRunBeginsWithNothing() {
        log.note(1200, 10, List.of(found(Condition.COLLAPSED, 1040)));
        log.note(0, 10, List.of());

        assertThat(log.episodes()).isEmpty();
    }
}

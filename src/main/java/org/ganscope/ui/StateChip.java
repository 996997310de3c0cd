package org.ganscope.ui;

import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Finding;
import org.ganscope.session.Status;
import org.ganscope.session.Update;

import java.util.Optional;

/**
 * The words and the colour in which the window says how a run stands: while it trains, what is
 * found of it.
 *
 * @param tone the style class that colours the chip
 */
record StateChip(String word, String tone) {
    static final StateChip READY = new StateChip("Ready", "neutral");
    static final StateChip DIVERGED = new StateChip("Diverged", "danger");
    static final StateChip LEARNING = new StateChip("Learning", "success");
    static final StateChip PAUSED = new StateChip("Paused", "accent");
    private static final StateChip STOPPED = new StateChip("Stopped", "warning");

    static StateChip of(Update update) {
        return switch (update.status()) {
            case Status.Ready() -> READY;
            case Status.Running() -> found(update).orElse(LEARNING);
            case Status.Paused() -> PAUSED;
            case Status.Diverged(String reason) -> DIVERGED;
            case Status.Failed(String reason) -> STOPPED;
        };
    }

    private static Optional<StateChip> found(Update update) {
        return update.findings().stream()
                .findFirst()
                .map(Finding::condition)
                .map(condition -> new StateChip(condition.words(), tone(condition)));
    }

    private static String tone(Condition condition) {
        return condition == Condition.CONVERGED ? "success" : "warning";
    }
}

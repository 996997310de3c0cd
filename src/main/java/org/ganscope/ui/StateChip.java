package org.ganscope.ui;

import org.ganscope.session.Status;

/** The word and the colour in which the window says how a run stands. */
enum StateChip {
    READY("Ready", "neutral"),
    LEARNING("Learning", "success"),
    PAUSED("Paused", "accent"),
    DIVERGED("Diverged", "danger"),
    STOPPED("Stopped", "warning");

    private final String word;
    private final String tone;

    StateChip(String word, String tone) {
        this.word = word;
        this.tone = tone;
    }

    static StateChip of(Status status) {
        return switch (status) {
            case Status.Ready() -> READY;
            case Status.Running() -> LEARNING;
            case Status.Paused() -> PAUSED;
            case Status.Diverged(String reason) -> DIVERGED;
            case Status.Failed(String reason) -> STOPPED;
        };
    }

    String word() {
        return word;
    }

    /** {@return the style class that colours the chip} */
    String tone() {
        return tone;
    }
}

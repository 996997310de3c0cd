package org.ganscope.ui;

import javafx.animation.AnimationTimer;

/**
 * Does something once the window's first frame is on the screen: what can wait must not keep it
 * from opening.
 */
final class AfterFirstFrame extends AnimationTimer {
    /** A timer runs before its frame is painted: at the second the first one is painted. */
    private static final int PAINTED = 2;

    private final Runnable action;
    private int frames;

    AfterFirstFrame(Runnable action) {
        this.action = action;
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames == PAINTED) {
            stop();
            action.run();
        }
    }
}

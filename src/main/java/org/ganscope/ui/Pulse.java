package org.ganscope.ui;

import javafx.animation.AnimationTimer;

import org.ganscope.session.Update;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Carries updates to the screen, one a frame at most. The only place where the training thread and
 * the JavaFX thread meet.
 */
final class Pulse extends AnimationTimer {
    private final Supplier<Optional<Update>> updates;
    private final Consumer<Update> screen;

    Pulse(Supplier<Optional<Update>> updates, Consumer<Update> screen) {
        this.updates = updates;
        this.screen = screen;
    }

    @Override
    public void handle(long now) {
        updates.get().ifPresent(screen);
    }
}

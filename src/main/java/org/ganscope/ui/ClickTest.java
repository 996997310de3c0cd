package org.ganscope.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.Button;

import org.ganscope.session.Status;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/**
 * Presses Play and Pause in turn and measures how long each takes to be answered: from the press to
 * the begin of the frame after the one that shows the other state, when that one has been painted.
 */
final class ClickTest {
    /** Frames between an answer and the next press: training is under way again. */
    private static final int REST = 5;

    private final MainWindow window;

    ClickTest(MainWindow window) {
        this.window = window;
    }

    /** {@return milliseconds, sorted; waits for all of them, on another than the JavaFX thread} */
    double[] measure(int count) {
        var done = new CompletableFuture<double[]>();
        Platform.runLater(() -> new Presses(count, done).start());
        return done.join();
    }

    private final class Presses extends AnimationTimer {
        private final double[] millis;
        private final CompletableFuture<double[]> done;
        private int made;
        private int resting = REST;
        private boolean shown;
        private boolean wanted;
        private long pressedAt;

        Presses(int count, CompletableFuture<double[]> done) {
            millis = new double[count];
            this.done = done;
        }

        @Override
        public void handle(long now) {
            if (resting > 0) {
                resting--;
                if (resting == 0) {
                    press();
                }
            } else if (shown) {
                answered();
            } else {
                shown = isTraining() == wanted;
            }
        }

        private void press() {
            wanted = !isTraining();
            shown = false;
            pressedAt = System.nanoTime();
            ((Button) window.node("play")).fire();
        }

        private void answered() {
            millis[made++] = (System.nanoTime() - pressedAt) / 1e6;
            resting = REST;
            if (made == millis.length) {
                stop();
                Arrays.sort(millis);
                done.complete(millis);
            }
        }

        private boolean isTraining() {
            return window.model()
                    .latest()
                    .get()
                    .filter(update -> update.status() instanceof Status.Running)
                    .isPresent();
        }
    }
}

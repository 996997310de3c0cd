package org.ganscope.ui;

import javafx.application.Platform;

import org.ganscope.export.Progress;
import org.ganscope.math.RandomStream;
import org.ganscope.preset.PresetLibrary;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A seeded walk of clicks, keys and drags over the real window, as events on the JavaFX thread,
 * that counts what nobody caught.
 */
public final class RandomWalk {
    /** As many events a pulse, so that the window is laid out and painted in between. */
    private static final int AT_ONCE = 4;

    private final int events;
    private final Progress progress;
    private final RandomEvents chance;
    private final List<String> uncaught = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Integer> done = new CompletableFuture<>();
    private int made;

    private RandomWalk(long seed, int events, Progress progress) {
        this.events = events;
        this.progress = progress;
        chance = new RandomEvents(RandomStream.of(seed, "walk over the window"));
    }

    /**
     * Walks; needs a display and a thread of its own.
     *
     * @param progress hears of it on the JavaFX thread
     * @return how many errors nobody caught; each is printed
     */
    public static int run(long seed, int events, Progress progress, PrintStream out) {
        var walk = new RandomWalk(seed, events, progress);
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> walk.note(thread, error));
        TriedWindow tried =
                TriedWindow.started(
                        () -> {
                            TriedWindow opened =
                                    TriedWindow.open(
                                            PresetLibrary.all(), Preferences.FIRST, update -> {});
                            Platform.runLater(() -> walk.goOn(opened));
                            return opened;
                        });
        int made = walk.done.join();
        tried.closeFromOutside();
        Platform.exit();
        out.printf(
                "%,d events of seed %d: %s; %,d errors nobody caught%n",
                made, seed, walk.chance.made(), walk.uncaught.size());
        walk.uncaught.forEach(out::println);
        return walk.uncaught.size();
    }

    private void note(Thread thread, Throwable error) {
        var trace = new StringBuilder();
        for (int i = 0; i < Math.min(12, error.getStackTrace().length); i++) {
            trace.append("\n    at ").append(error.getStackTrace()[i]);
        }
        uncaught.add(
                "after event %,d, on thread %s: %s%s"
                        .formatted(made, thread.getName(), error, trace));
    }

    private void goOn(TriedWindow tried) {
        if (!tried.stage().isShowing() || made >= events) {
            done.complete(made);
            return;
        }
        Platform.runLater(() -> goOn(tried)); // first, so that an error does not end the walk
        for (int i = 0; i < AT_ONCE && made < events; i++) {
            made++;
            chance.next();
        }
        progress.at(made, events);
    }
}

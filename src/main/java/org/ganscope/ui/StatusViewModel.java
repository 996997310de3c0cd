package org.ganscope.ui;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.ganscope.session.Status;
import org.ganscope.session.Update;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** The status bar in words. JavaFX thread only; knows no nodes. */
final class StatusViewModel {
    private static final long REFRESH = 250_000_000L;

    private final LongSupplier clock;
    private final Unhurried unhurried;
    private final FrameRate frames = new FrameRate();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper pace = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper seed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper byHand = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private long paceShownAt;

    /**
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    StatusViewModel(LongSupplier clock) {
        this.clock = clock;
        this.unhurried = new Unhurried(Unhurried.Turn.WORDS, clock);
        this.paceShownAt = clock.getAsLong() - REFRESH;
    }

    /** {@return "step 3,180 of 5,000"} */
    ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** {@return "8,420 steps/s · 60 fps"; empty while nothing trains} */
    ReadOnlyStringProperty pace() {
        return pace.getReadOnlyProperty();
    }

    ReadOnlyStringProperty seed() {
        return seed.getReadOnlyProperty();
    }

    /** {@return "changed by hand since step 40"; empty where the config alone repeats the run} */
    ReadOnlyStringProperty byHand() {
        return byHand.getReadOnlyProperty();
    }

    /** {@return the last thing worth saying, such as where a file went} */
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    void say(String sentence) {
        notice.set(sentence);
    }

    /** {@return how far the run is; after its end it may go on for as long as one likes} */
    static String progress(long step, long end) {
        return step <= end
                ? String.format(Locale.ROOT, "step %,d of %,d", step, end)
                : String.format(Locale.ROOT, "step %,d, past its end at %,d", step, end);
    }

    /** Follows the session. */
    void show(Update update) {
        long now = clock.getAsLong();
        frames.tick(now);
        if (unhurried.isDue(update)) {
            progress.set(progress(update.snapshot().step(), update.config().steps()));
        }
        seed.set("seed " + update.config().seed());
        byHand.set(changed(update.changedSince()));
        showPace(update, now);
    }

    /** Numbers that change 60 times a second can't be read: four times is enough. */
    private void showPace(Update update, long now) {
        if (!(update.status() instanceof Status.Running)) {
            pace.set("");
            paceShownAt = now - REFRESH;
        } else if (now - paceShownAt >= REFRESH && update.stepsPerSecond().isPresent()) {
            String steps = steps(update.stepsPerSecond().getAsDouble());
            pace.set(
                    String.format(
                            Locale.ROOT, "%s steps/s · %d fps", steps, frames.perSecond(now)));
            paceShownAt = now;
        }
    }

    /** {@return a slow pace with a decimal, so that it is not 0} */
    private static String steps(double aSecond) {
        return String.format(Locale.ROOT, aSecond < 9.95 ? "%.1f" : "%,.0f", aSecond);
    }

    private static String changed(OptionalLong since) {
        return since.isPresent()
                ? String.format(Locale.ROOT, "changed by hand since step %,d", since.getAsLong())
                : "";
    }
}

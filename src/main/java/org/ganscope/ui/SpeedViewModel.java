package org.ganscope.ui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.session.Command;
import org.ganscope.session.Status;
import org.ganscope.session.Update;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The speed slider: how fast to train, and what that amounts to. Until the user moves it, it stands
 * where a whole run lasts {@link #SECONDS_TO_WATCH}. Its slow end is slow motion, which can also be
 * entered and left at once. JavaFX thread only; knows no nodes.
 */
final class SpeedViewModel {
    /** A run that is over in a blink shows nothing; one of minutes tires. */
    static final double SECONDS_TO_WATCH = 20;

    /** Of a usual screen, for a pace that was not shown yet. */
    private static final double FRAMES_PER_SECOND = 60;

    /** Before a pace that is held back to, but not by every machine reached. */
    private static final String UP_TO = "up to ";

    private static final String A_FRAME = " a frame";
    private static final String A_SECOND = " a second";
    private static final String UNLIMITED = "as fast as it goes";

    private static final double KEY_MOVES_BY = 0.04;

    private final Consumer<Command> session;
    private final DoubleProperty position = new SimpleDoubleProperty(1);
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private boolean chosenByUser;
    private boolean adapting;
    private double updatesPerStep = 2;

    /** Where the slider stands when slow motion is left, and when it is entered. */
    private double fastPosition = 1;

    private double slowPosition;
    private final LongSupplier clock;
    private final StepsAFrame frames = new StepsAFrame();

    /**
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    SpeedViewModel(Consumer<Command> session, LongSupplier clock) {
        this.session = session;
        this.clock = clock;
        position.subscribe((was, is) -> moved(was.doubleValue()));
        describe();
    }

    /** {@return whether updates are shown phase by phase} */
    ReadOnlyBooleanProperty slow() {
        return slow.getReadOnlyProperty();
    }

    /** Enters slow motion, or goes back to the pace before. */
    void toggleSlow() {
        adapting = true;
        position.set(slow.get() ? fastPosition : slowPosition);
        adapting = false;
    }

    /** Enters slow motion where it is not entered yet, and shows the next phase. */
    void nextPhase() {
        if (!slow.get()) {
            toggleSlow();
        }
        session.accept(new Command.NextPhase());
    }

    /** {@return where the slider stands, 0 to 1; see {@link SpeedScale}} */
    DoubleProperty position() {
        return position;
    }

    /** {@return the pace in words, such as "4 updates a second"} */
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** {@return the pace in few letters, such as "4 updates/s"} */
    ObservableValue<String> shortWords() {
        return words.map(SpeedViewModel::briefly);
    }

    private static String briefly(String pace) {
        return pace.equals(UNLIMITED)
                ? "no limit"
                : pace.replace(UP_TO, "≤ ").replace(A_FRAME, "/frame").replace(A_SECOND, "/s");
    }

    void faster() {
        position.set(Math.min(1, position.get() + KEY_MOVES_BY));
    }

    void slower() {
        position.set(Math.max(0, position.get() - KEY_MOVES_BY));
    }

    /** Finds a pace at which this config can be watched, unless the user has chosen one. */
    void suit(ExperimentConfig config) {
        updatesPerStep = config.discriminatorSteps() + config.generatorSteps();
        if (!chosenByUser) {
            double pace = config.steps() * updatesPerStep / SECONDS_TO_WATCH;
            double place = SpeedScale.position(new Speed.Updates(pace));
            adapting = true;
            fastPosition = place;
            position.set(slow.get() ? position.get() : place);
            adapting = false;
        }
        describe();
    }

    /** Follows the session. */
    void show(Update update) {
        updatesPerStep = update.config().discriminatorSteps() + update.config().generatorSteps();
        if (update.status() instanceof Status.Running) {
            frames.show(update.snapshot().step(), clock.getAsLong());
        } else {
            frames.stop();
        }
        describe();
    }

    private void moved(double was) {
        chosenByUser |= !adapting;
        slow.set(SpeedScale.isSlow(position.get()));
        if (slow.get()) {
            slowPosition = position.get();
        } else {
            fastPosition = position.get();
        }
        Speed speed = SpeedScale.speed(position.get());
        if (!speed.equals(SpeedScale.speed(was))) {
            session.accept(speed.command());
        }
        describe();
    }

    private void describe() {
        words.set(
                switch (SpeedScale.speed(position.get())) {
                    case Speed.Phases(double phases) -> count(phases, "phase") + A_SECOND;
                    case Speed.Updates(double updates) -> ofUpdates(updates);
                    case Speed.Unlimited() ->
                            frames.mean().isPresent()
                                    ? perFrame(frames.mean().getAsDouble())
                                    : UNLIMITED;
                });
    }

    private String ofUpdates(double updates) {
        double planned = updates / updatesPerStep;
        if (planned >= FRAMES_PER_SECOND) {
            return frames.mean().isPresent()
                    ? perFrame(frames.mean().getAsDouble())
                    : UP_TO + perFrame(planned / FRAMES_PER_SECOND);
        }
        String pace = count(updates, "update") + A_SECOND;
        return updates < FRAMES_PER_SECOND ? pace : UP_TO + pace;
    }

    private static String perFrame(double steps) {
        return count(steps, "step") + A_FRAME;
    }

    private static String count(double number, String noun) {
        long whole = Math.max(1, Math.round(number));
        return String.format(Locale.ROOT, "%,d %s", whole, whole == 1 ? noun : noun + "s");
    }
}

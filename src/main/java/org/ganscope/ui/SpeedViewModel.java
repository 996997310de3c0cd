package org.ganscope.ui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.session.Command;
import org.ganscope.session.Update;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * The speed slider: how fast to train, and what that amounts to. Until the user moves it, it stands
 * where a whole run lasts {@link #SECONDS_TO_WATCH}. JavaFX thread only; knows no nodes.
 */
final class SpeedViewModel {
    /** A run that is over in a blink shows nothing; one of minutes tires. */
    static final double SECONDS_TO_WATCH = 20;

    private static final double FRAMES_PER_SECOND = 60;
    private static final double KEY_MOVES_BY = 0.04;

    private final Consumer<Command> session;
    private final DoubleProperty position = new SimpleDoubleProperty(1);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private boolean chosenByUser;
    private boolean adapting;
    private double updatesPerStep = 2;
    private OptionalDouble measured = OptionalDouble.empty();

    SpeedViewModel(Consumer<Command> session) {
        this.session = session;
        position.subscribe((was, is) -> moved(was.doubleValue()));
        describe();
    }

    /** {@return where the slider stands, 0 to 1; see {@link SpeedScale}} */
    DoubleProperty position() {
        return position;
    }

    /** {@return the pace in words, such as "4 updates a second"} */
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
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
            adapting = true;
            double pace = config.steps() * updatesPerStep / SECONDS_TO_WATCH;
            position.set(SpeedScale.position(OptionalDouble.of(pace)));
            adapting = false;
        }
        describe();
    }

    /** Follows the session. */
    void show(Update update) {
        updatesPerStep = update.config().discriminatorSteps() + update.config().generatorSteps();
        measured = update.stepsPerSecond();
        describe();
    }

    private void moved(double was) {
        chosenByUser |= !adapting;
        OptionalDouble pace = SpeedScale.pace(position.get());
        if (!pace.equals(SpeedScale.pace(was))) {
            session.accept(new Command.Pace(pace));
        }
        describe();
    }

    private void describe() {
        OptionalDouble pace = SpeedScale.pace(position.get());
        double planned = pace.orElse(Double.NaN) / updatesPerStep;
        double perFrame = measured.orElse(planned) / FRAMES_PER_SECOND;
        if (pace.isPresent() && !(planned >= FRAMES_PER_SECOND)) {
            double updates = pace.getAsDouble();
            words.set(count(updates, "update") + " a second");
        } else if (Double.isNaN(perFrame)) {
            words.set("as fast as it goes");
        } else {
            words.set(count(perFrame, "step") + " a frame");
        }
    }

    private static String count(double number, String noun) {
        long whole = Math.max(1, Math.round(number));
        return String.format(Locale.ROOT, "%,d %s", whole, whole == 1 ? noun : noun + "s");
    }
}

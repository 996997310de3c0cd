package org.ganscope.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.ganscope.gan.Player;
import org.ganscope.session.Command;
import org.ganscope.session.Status;
import org.ganscope.session.Update;

import java.util.Optional;
import java.util.function.Consumer;

/** Play, pause and step, as properties and commands. JavaFX thread only; knows no nodes. */
final class TransportViewModel {
    private final Consumer<Command> session;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper trainable = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper inTurn = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyLongWrapper step = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<RoundWords>> round =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper widestRound = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<StateChip> chip =
            new ReadOnlyObjectWrapper<>(StateChip.READY);
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

    TransportViewModel(Consumer<Command> session) {
        this.session = session;
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** {@return whether training can go on; a diverged run needs a reset} */
    ReadOnlyBooleanProperty trainable() {
        return trainable.getReadOnlyProperty();
    }

    /** {@return whether a single player can be moved: not where both move at once} */
    ReadOnlyBooleanProperty inTurn() {
        return inTurn.getReadOnlyProperty();
    }

    ReadOnlyLongProperty step() {
        return step.getReadOnlyProperty();
    }

    /** {@return how far the begun round is, and what was done out of turn; empty where neither} */
    ReadOnlyObjectProperty<Optional<RoundWords>> round() {
        return round.getReadOnlyProperty();
    }

    /** {@return the words of a round for which there should be room in such a run} */
    ReadOnlyStringProperty widestRound() {
        return widestRound.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<StateChip> chip() {
        return chip.getReadOnlyProperty();
    }

    /** {@return why training cannot go on or what was refused; empty where all is well} */
    ReadOnlyStringProperty fault() {
        return fault.getReadOnlyProperty();
    }

    void togglePlay() {
        if (trainable.get()) {
            session.accept(playing.get() ? new Command.Pause() : new Command.Play());
        }
    }

    /** Finishes the begun round, or does a whole one. */
    void stepOnce() {
        whereTrainable(new Command.Step(1));
    }

    void update(Player player) {
        if (inTurn.get()) {
            whereTrainable(new Command.UpdatePlayer(player));
        }
    }

    /** Trains until {@code target}. {@return whether that step lies ahead} */
    boolean runTo(long target) {
        if (target <= step.get() || !trainable.get()) {
            return false;
        }
        session.accept(new Command.RunTo(target));
        return true;
    }

    /** Follows the session. */
    void show(Update update) {
        playing.set(update.status() instanceof Status.Running);
        trainable.set(!(update.status() instanceof Status.Diverged));
        inTurn.set(trainable.get() && !update.config().moves().together());
        step.set(update.snapshot().step());
        round.set(RoundWords.of(update));
        widestRound.set(RoundWords.widest(update.config()));
        chip.set(StateChip.of(update));
        fault.set(
                switch (update.status()) {
                    case Status.Diverged(String reason) -> reason;
                    case Status.Failed(String reason) -> reason;
                    default -> "";
                });
    }

    private void whereTrainable(Command command) {
        if (trainable.get()) {
            session.accept(command);
        }
    }
}

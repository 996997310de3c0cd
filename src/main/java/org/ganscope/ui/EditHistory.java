package org.ganscope.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.WeightPlace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What the window showed before each change of the config, and what weights were before they were
 * set by hand, to go back to and forth again; the oldest is forgotten when there are many. Quick
 * changes of one field, as by the arrow keys, are one entry. JavaFX thread only; knows no nodes.
 */
final class EditHistory {
    /** Entries that are kept. */
    static final int MOST = 200;

    /** Changes of one field that follow each other faster than this are one entry. */
    static final long ONE_GO_NANOS = 1_500_000_000L;

    /** How a change came into the run, and so how going back does. */
    enum Crossing {
        /** As an edit: live fields at once, the others at a reset. */
        EDIT,
        /** As an edit that starts the run again. */
        RESTART,
        /** As another seed: the run starts again, and no file lacks anything. */
        SEED,
        /** As a config of its own: the run starts again, under its own name. */
        OPENING
    }

    /**
     * One moment of the window.
     *
     * @param saved what the file of {@code origin} holds
     */
    record Moment(Origin origin, ExperimentConfig saved, ExperimentConfig edited) {}

    /** What lies beyond a change. */
    sealed interface Entry {
        /** A moment, and the kind of the change. */
        record OfConfig(Moment moment, Crossing crossing) implements Entry {}

        /**
         * A weight of the resting run.
         *
         * @param value beyond the change
         * @param here what it is before one goes there
         */
        record OfWeight(WeightPlace place, double value, double here) implements Entry {}
    }

    private final LongSupplier nanoTime;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Deque<Entry> before = new ArrayDeque<>();
    private final Deque<Entry> after = new ArrayDeque<>();

    /** The field that was changed last; empty where the next change is an entry of its own. */
    private Optional<String> going = Optional.empty();

    private long lastChange;

    EditHistory(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** {@return whether there is a change to take back} */
    ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** {@return whether there is a change that was taken back} */
    ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /** Notes that the window goes from {@code left} to {@code next} by an edit. */
    void edit(Moment left, ExperimentConfig next) {
        Optional<String> field = onlyField(left.edited(), next);
        long now = nanoTime.getAsLong();
        boolean goesOn =
                field.isPresent() && field.equals(going) && now - lastChange < ONE_GO_NANOS;
        if (!goesOn) {
            note(left, Crossing.EDIT);
        }
        going = field;
        lastChange = now;
    }

    /** Notes that the window leaves a moment by a change of some kind. */
    void note(Moment left, Crossing crossing) {
        note(new Entry.OfConfig(left, crossing));
    }

    /** Notes that a weight goes from one value to another. */
    void weight(WeightPlace place, double from, double to) {
        note(new Entry.OfWeight(place, from, to));
    }

    /** Forgets all changes of weights, which training has moved since. */
    void forgetWeights() {
        before.removeIf(Entry.OfWeight.class::isInstance);
        after.removeIf(Entry.OfWeight.class::isInstance);
        tell();
    }

    private void note(Entry entry) {
        before.push(entry);
        after.clear();
        if (before.size() > MOST) {
            before.removeLast();
        }
        going = Optional.empty();
        tell();
    }

    /** {@return whether the way back leads to another preset or file} */
    boolean undoLeaves() {
        return leaves(before);
    }

    /** {@return whether the way forth leads to another preset or file} */
    boolean redoLeaves() {
        return leaves(after);
    }

    private static boolean leaves(Deque<Entry> way) {
        return way.peek() instanceof Entry.OfConfig(Moment _, Crossing crossing)
                && crossing == Crossing.OPENING;
    }

    /** {@return the moment to go back to; the present one is then there to go forth to} */
    Optional<Entry> undo(Moment present) {
        return cross(before, after, present);
    }

    /** {@return the moment to go forth to} */
    Optional<Entry> redo(Moment present) {
        return cross(after, before, present);
    }

    private Optional<Entry> cross(Deque<Entry> from, Deque<Entry> to, Moment present) {
        going = Optional.empty();
        Optional<Entry> entry = Optional.ofNullable(from.poll());
        entry.ifPresent(beyond -> to.push(back(beyond, present)));
        tell();
        return entry;
    }

    private static Entry back(Entry beyond, Moment present) {
        return switch (beyond) {
            case Entry.OfConfig(Moment _, Crossing crossing) ->
                    new Entry.OfConfig(present, crossing);
            case Entry.OfWeight(WeightPlace place, double value, double here) ->
                    new Entry.OfWeight(place, here, value);
        };
    }

    private void tell() {
        undoable.set(!before.isEmpty());
        redoable.set(!after.isEmpty());
    }

    private static Optional<String> onlyField(ExperimentConfig one, ExperimentConfig other) {
        List<String> paths =
                one.differences(other).stream().map(difference -> difference.path()).toList();
        return paths.size() == 1 ? Optional.of(paths.getFirst()) : Optional.empty();
    }
}

package org.ganscope.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;

import org.ganscope.config.Changed;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.WeightPlace;
import org.ganscope.session.Command;
import org.ganscope.session.Status;
import org.ganscope.session.Update;
import org.ganscope.ui.EditHistory.Crossing;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The config in the window: where it comes from, what runs, what was edited, and which edits wait
 * for a reset. JavaFX thread only; knows no nodes.
 */
final class WorkspaceViewModel {
    private static final Consumer<Runnable> AT_ONCE = Runnable::run;

    private final Consumer<Command> session;
    private final ReadOnlyObjectWrapper<Origin> origin;
    private final ReadOnlyObjectWrapper<ExperimentConfig> saved;
    private final ReadOnlyObjectWrapper<ExperimentConfig> running;
    private final ReadOnlyObjectWrapper<ExperimentConfig> edited;
    private final RunRequests run;
    private final ReadOnlyObjectWrapper<OptionalLong> changedSince =
            new ReadOnlyObjectWrapper<>(OptionalLong.empty());
    private final ReadOnlyObjectWrapper<List<String>> untaken =
            new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanBinding dirty;
    private final BooleanBinding otherData;
    private final EditHistory history;

    private Consumer<Runnable> leaving = AT_ONCE;

    WorkspaceViewModel(
            Consumer<Command> session,
            Origin origin,
            ExperimentConfig config,
            LongSupplier nanoTime) {
        this.session = session;
        this.history = new EditHistory(nanoTime);
        this.origin = new ReadOnlyObjectWrapper<>(origin);
        this.saved = new ReadOnlyObjectWrapper<>(config);
        this.running = new ReadOnlyObjectWrapper<>(config);
        this.edited = new ReadOnlyObjectWrapper<>(config);
        this.run = new RunRequests(session, config);
        this.dirty = Bindings.createBooleanBinding(this::differsFromSaved, edited, saved);
        this.otherData =
                Bindings.createBooleanBinding(
                        () -> !edited.get().data().equals(saved.get().data()), edited, saved);
    }

    ReadOnlyObjectProperty<Origin> origin() {
        return origin.getReadOnlyProperty();
    }

    /** {@return what the session trains with} */
    ReadOnlyObjectProperty<ExperimentConfig> running() {
        return running.getReadOnlyProperty();
    }

    /** {@return what the form shows, a reset starts and saving writes} */
    ReadOnlyObjectProperty<ExperimentConfig> edited() {
        return edited.getReadOnlyProperty();
    }

    /** {@return the paths of the edits that only a reset brings into the run} */
    ReadOnlyObjectProperty<List<String>> waiting() {
        return run.waiting();
    }

    /** {@return the step since which the run was changed by hand} */
    ReadOnlyObjectProperty<OptionalLong> changedSince() {
        return changedSince.getReadOnlyProperty();
    }

    /** {@return what stands in fields but is not in the config, a sentence each} */
    ReadOnlyObjectProperty<List<String>> untaken() {
        return untaken.getReadOnlyProperty();
    }

    /** Notes what stands in fields but makes no valid config, a sentence each. */
    void leaveOut(List<String> entries) {
        untaken.set(List.copyOf(entries));
    }

    /** {@return whether there are edits that no file holds} */
    ObservableBooleanValue dirty() {
        return dirty;
    }

    /** {@return whether the data are others than those of the preset or file that is open} */
    ObservableBooleanValue otherData() {
        return otherData;
    }

    /** {@return whether there is a change to take back} */
    ReadOnlyBooleanProperty undoable() {
        return history.undoable();
    }

    /** {@return whether there is a change that was taken back} */
    ReadOnlyBooleanProperty redoable() {
        return history.redoable();
    }

    /** Takes an edit: what may change while training goes to the run at once, the rest waits. */
    void edit(ExperimentConfig candidate) {
        if (!candidate.equals(edited.get())) {
            history.edit(present(), candidate);
        }
        take(candidate);
    }

    /** Takes an edit that is worth nothing without a reset, such as other data, and starts it. */
    void editAndReset(ExperimentConfig candidate) {
        history.note(present(), Crossing.RESTART);
        edited.set(candidate);
        begin(candidate);
    }

    /** Sets a weight of the resting run, which can be taken back until training moves it. */
    void setWeight(WeightPlace place, float now, double value) {
        history.weight(place, now, value);
        session.accept(new Command.SetWeight(place, value));
    }

    /** Notes that training has moved the weights. */
    void forgetWeights() {
        history.forgetWeights();
    }

    /** Starts a run, whose weights are others. */
    private void begin(ExperimentConfig config) {
        history.forgetWeights();
        run.begin(config);
    }

    /** Has somebody asked before undo or redo leaves the run for another preset or file. */
    void askBeforeLeaving(Consumer<Runnable> ask) {
        leaving = ask;
    }

    /** Takes the last change back. */
    void undo() {
        (history.undoLeaves() ? leaving : AT_ONCE)
                .accept(() -> history.undo(present()).ifPresent(this::cross));
    }

    /** Makes the change again that was taken back last. */
    void redo() {
        (history.redoLeaves() ? leaving : AT_ONCE)
                .accept(() -> history.redo(present()).ifPresent(this::cross));
    }

    private void cross(EditHistory.Entry beyond) {
        switch (beyond) {
            case EditHistory.Entry.OfConfig(var moment, var crossing) -> cross(moment, crossing);
            case EditHistory.Entry.OfWeight(var place, double value, double _) ->
                    session.accept(new Command.SetWeight(place, value));
        }
    }

    private void cross(EditHistory.Moment moment, Crossing crossing) {
        ExperimentConfig config = moment.edited();
        switch (crossing) {
            case EDIT -> take(config);
            case RESTART -> {
                edited.set(config);
                begin(config);
            }
            case SEED -> reseed(config);
            case OPENING -> go(moment.origin(), moment.saved(), config);
        }
    }

    private EditHistory.Moment present() {
        return new EditHistory.Moment(origin.get(), saved.get(), edited.get());
    }

    private void take(ExperimentConfig candidate) {
        edited.set(candidate);
        run.apply(candidate);
    }

    /** Starts the edited config from step 0. */
    void reset() {
        begin(edited.get());
    }

    /** Starts the edited config with another seed, which alone is no edit worth a question. */
    void reset(long seed) {
        history.note(present(), Crossing.SEED);
        reseed(Changed.field(edited.get(), "seed", seed));
    }

    private void reseed(ExperimentConfig config) {
        boolean clean = !dirty.get();
        edited.set(config);
        if (clean) {
            saved.set(config);
        }
        begin(config);
    }

    /** Leaves the present config for another one and starts it. */
    void open(Origin from, ExperimentConfig config) {
        history.note(present(), Crossing.OPENING);
        go(from, config, config);
    }

    private void go(Origin from, ExperimentConfig onDisk, ExperimentConfig config) {
        saved.set(onDisk);
        edited.set(config);
        begin(config);
        origin.set(from); // last: who follows it finds the new config
    }

    /** Notes that {@code config} now lies in a file. */
    void savedAs(Origin file, ExperimentConfig config) {
        origin.set(file);
        saved.set(config);
    }

    /** Follows the session. */
    void show(Update update) {
        running.set(update.config());
        if (!changedSince.get().equals(update.changedSince())) {
            changedSince.set(update.changedSince());
        }
        if (update.status() instanceof Status.Failed) {
            run.refused(update.config(), edited.get());
        }
    }

    private boolean differsFromSaved() {
        return !edited.get().equals(saved.get());
    }
}

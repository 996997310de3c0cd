package org.ganscope.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;

import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.session.Command;
import org.ganscope.session.Status;
import org.ganscope.session.Update;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * The config in the window: where it comes from, what runs, what was edited, and which edits wait
 * for a reset. JavaFX thread only; knows no nodes.
 */
final class WorkspaceViewModel {
    private final Consumer<Command> session;
    private final ReadOnlyObjectWrapper<Origin> origin;
    private final ReadOnlyObjectWrapper<ExperimentConfig> saved;
    private final ReadOnlyObjectWrapper<ExperimentConfig> running;
    private final ReadOnlyObjectWrapper<ExperimentConfig> edited;
    private final ReadOnlyObjectWrapper<List<String>> waiting =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<OptionalLong> changedSince =
            new ReadOnlyObjectWrapper<>(OptionalLong.empty());
    private final BooleanBinding dirty;

    /** What the session was last asked to train with; its updates follow a little later. */
    private ExperimentConfig requested;

    WorkspaceViewModel(Consumer<Command> session, Origin origin, ExperimentConfig config) {
        this.session = session;
        this.origin = new ReadOnlyObjectWrapper<>(origin);
        this.saved = new ReadOnlyObjectWrapper<>(config);
        this.running = new ReadOnlyObjectWrapper<>(config);
        this.edited = new ReadOnlyObjectWrapper<>(config);
        this.requested = config;
        this.dirty = Bindings.createBooleanBinding(this::differsFromSaved, edited, saved);
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
        return waiting.getReadOnlyProperty();
    }

    /** {@return the step since which the run was changed by hand} */
    ReadOnlyObjectProperty<OptionalLong> changedSince() {
        return changedSince.getReadOnlyProperty();
    }

    /** {@return whether there are edits that no file holds} */
    ObservableBooleanValue dirty() {
        return dirty;
    }

    /** Takes an edit: what may change while training goes to the run at once, the rest waits. */
    void edit(ExperimentConfig candidate) {
        edited.set(candidate);
        applyOrMarkForReset();
    }

    /** Starts the edited config from step 0. */
    void reset() {
        begin(edited.get());
    }

    /** Starts the edited config with another seed, which alone is no edit worth a question. */
    void reset(long seed) {
        boolean clean = !dirty.get();
        ExperimentConfig reseeded = Settings.apply(edited.get(), List.of("seed=" + seed));
        edited.set(reseeded);
        if (clean) {
            saved.set(reseeded);
        }
        begin(reseeded);
    }

    /** Leaves the present config for another one and starts it. */
    void open(Origin from, ExperimentConfig config) {
        saved.set(config);
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
            requested = update.config();
            markWaiting();
        }
    }

    private void begin(ExperimentConfig config) {
        requested = config;
        waiting.set(List.of());
        session.accept(new Command.Reset(config));
    }

    private void applyOrMarkForReset() {
        ExperimentConfig live = markWaiting().live();
        if (!live.equals(requested)) {
            requested = live;
            session.accept(new Command.Reconfigure(live));
        }
    }

    private ConfigDifference markWaiting() {
        ConfigDifference difference = ConfigDifference.between(requested, edited.get());
        waiting.set(difference.waiting());
        return difference;
    }

    private boolean differsFromSaved() {
        return !edited.get().equals(saved.get());
    }
}

package org.ganscope.ui;

import com.google.gson.JsonObject;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.config.ConfigException;
import org.ganscope.config.RecordReader;
import org.ganscope.data.TargetDistribution;
import org.ganscope.experiment.ExperimentConfig;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the config form shows and does. An entry that makes no valid config stays in its field with
 * its fault beside it, keeps no other one waiting, and is tried again with the next: two ends of an
 * interval can be moved past each other one after the other. JavaFX thread only; knows no nodes.
 */
final class ConfigFormViewModel {
    private final WorkspaceViewModel workspace;
    private final DataActions data;
    private final ReadOnlyObjectWrapper<List<FormGroup>> groups =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<PendingEntries.Reasons> untaken =
            new ReadOnlyObjectWrapper<>(PendingEntries.Reasons.NONE);
    private final PendingEntries pending = new PendingEntries();
    private boolean accepting;

    /** Paths of list entries of which all fields have rows. */
    private final Set<String> whole = new HashSet<>();

    /**
     * @param data ways to bring other data than those that are typed
     */
    ConfigFormViewModel(WorkspaceViewModel workspace, DataActions data) {
        this.workspace = workspace;
        this.data = data;
        workspace.edited().subscribe(this::show);
    }

    ReadOnlyObjectProperty<List<FormGroup>> groups() {
        return groups.getReadOnlyProperty();
    }

    /** {@return why entries were not taken} */
    ReadOnlyObjectProperty<PendingEntries.Reasons> untaken() {
        return untaken.getReadOnlyProperty();
    }

    /** {@return the paths of the edits that wait for a reset} */
    ReadOnlyObjectProperty<List<String>> waiting() {
        return workspace.waiting();
    }

    /** Takes what was typed or chosen at {@code path}. */
    void set(String path, String text) {
        if (path.equals("data.type")) {
            pending.forget("data");
            tryEdit(() -> DataFit.with(workspace.edited().get(), usual(text)));
            return;
        }
        pending.put(path, text);
        accept(pending.into(workspace.edited().get()));
    }

    /** {@return whether an entry at {@code path} was not taken} */
    boolean holds(String path) {
        return pending.has(path);
    }

    /** {@return the entry at {@code path} that was not taken} */
    Optional<String> held(String path) {
        return pending.text(path);
    }

    /** {@return the data of a type with its defaults} */
    private static TargetDistribution usual(String type) {
        var json = new JsonObject();
        json.addProperty("type", type);
        return RecordReader.read(json, TargetDistribution.class);
    }

    DataActions data() {
        return data;
    }

    /** Puts one more entry into the list at {@code path}. */
    void add(String path) {
        pending.forget(path);
        tryEdit(() -> ListEdit.add(workspace.edited().get(), path));
    }

    /** Takes the list entry at {@code path} out. */
    void remove(String path) {
        forgetList(path);
        tryEdit(() -> ListEdit.remove(workspace.edited().get(), path));
    }

    /** Puts the list entry at {@code path} one place nearer to the start or to the end. */
    void move(String path, boolean up) {
        forgetList(path);
        tryEdit(() -> ListEdit.move(workspace.edited().get(), path, up));
    }

    /** Puts one more entry into a list, before the one at {@code path}. */
    void insert(String path) {
        forgetList(path);
        tryEdit(() -> ListEdit.insert(workspace.edited().get(), path));
    }

    /** {@return whether all fields of the list entry at {@code path} have rows} */
    boolean isWhole(String path) {
        return whole.contains(path);
    }

    /** Gives the seldom changed fields of the list entry at {@code path} rows, or takes them. */
    void showWhole(String path, boolean on) {
        if (on ? whole.add(path) : whole.remove(path)) {
            fill();
        }
    }

    boolean canInsert(String path) {
        return changes(() -> ListEdit.insert(workspace.edited().get(), path));
    }

    boolean canMove(String path, boolean up) {
        return changes(() -> ListEdit.move(workspace.edited().get(), path, up));
    }

    boolean canRemove(String path) {
        return changes(() -> ListEdit.remove(workspace.edited().get(), path));
    }

    /**
     * {@return whether the list entry at {@code path} is the layer that makes a player's output}
     */
    boolean isOutput(String path) {
        return ListEdit.isOutput(workspace.edited().get(), path);
    }

    private boolean changes(Supplier<ExperimentConfig> edit) {
        return ValidEdit.of(edit)
                .filter(config -> !config.equals(workspace.edited().get()))
                .isPresent();
    }

    void reset() {
        workspace.reset();
    }

    ReadOnlyBooleanProperty undoable() {
        return workspace.undoable();
    }

    ReadOnlyBooleanProperty redoable() {
        return workspace.redoable();
    }

    void undo() {
        workspace.undo();
    }

    void redo() {
        workspace.redo();
    }

    /** Forgets what was typed into the list that has an entry at {@code path}. */
    private void forgetList(String path) {
        pending.forget(path.substring(0, path.lastIndexOf('[')));
    }

    private void tryEdit(Supplier<ExperimentConfig> edit) {
        try {
            accept(pending.into(edit.get()));
        } catch (ConfigException e) {
            tell(pending.reasons(workspace.edited().get(), labels()).and(e.faults(), labels()));
        }
    }

    /** Takes a config with which entries that were not taken stay in their fields. */
    private void accept(ExperimentConfig candidate) {
        accepting = true;
        workspace.edit(candidate);
        accepting = false;
        fill();
    }

    private void show(ExperimentConfig config) {
        if (!accepting) {
            pending.clear();
            fill();
        }
    }

    private void fill() {
        ExperimentConfig config = workspace.edited().get();
        List<FormGroup> all = FormGroups.of(config, new FormRows(config::isLive, whole::contains));
        pending.keepOnly(new FieldLabels(all)::has);
        groups.set(all);
        tell(pending.reasons(config, labels()));
    }

    private FieldLabels labels() {
        return new FieldLabels(groups.get());
    }

    private void tell(PendingEntries.Reasons reasons) {
        untaken.set(reasons);
        workspace.leaveOut(reasons.afar());
    }
}

package org.ganscope.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The left side: every config field with a control. Builds nodes and follows the view model. */
final class ConfigForm extends VBox {
    private final ConfigFormViewModel model;
    private final Map<String, FormLine> lines = new LinkedHashMap<>();
    private final Map<String, Label> summaries = new LinkedHashMap<>();
    private final Label waitingWords = new Label();
    private final VBox waiting = waitingCard();
    private final Label otherFaults = new Label();
    private final HBox tools;
    private List<Object> structure = List.of();

    ConfigForm(ConfigFormViewModel model) {
        this.model = model;
        this.tools = new HBox(history(Shortcut.UNDO), history(Shortcut.REDO));
        tools.getStyleClass().add("form-tools");
        otherFaults.setId("other-faults");
        otherFaults.setWrapText(true);
        otherFaults.setMinHeight(USE_PREF_SIZE);
        otherFaults.getStyleClass().addAll("card", "danger", "small");
        otherFaults.managedProperty().bind(otherFaults.visibleProperty());
        setId("config-form");
        getStyleClass().add("config-form");
        model.groups().subscribe(this::show);
        model.untaken().subscribe(this::show);
        model.waiting().subscribe(this::mark);
    }

    /** Shows each fault at its line, those that have none above, and at the others what waits. */
    private void show(PendingEntries.Reasons reasons) {
        Map<String, String> faults = reasons.faults();
        Set<String> placed = new HashSet<>();
        lines.values().forEach(line -> placed.addAll(line.fault(faults)));
        lines.values().forEach(line -> line.untaken(reasons.waiting()));
        String others =
                faults.entrySet().stream()
                        .filter(fault -> !placed.contains(fault.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining("\n"));
        otherFaults.setText(others);
        otherFaults.setVisible(!others.isEmpty());
    }

    private void show(List<FormGroup> groups) {
        List<Object> next = groups.stream().map(FormGroup::structure).toList();
        if (!next.equals(structure)) {
            structure = next;
            build(groups);
        }
        for (FormGroup group : groups) {
            Objects.requireNonNull(summaries.get(group.title())).setText(group.summary());
            group.rows().forEach(row -> Objects.requireNonNull(lines.get(row.path())).show(row));
        }
    }

    private void build(List<FormGroup> groups) {
        String focused = focusedId();
        lines.clear();
        summaries.clear();
        getChildren().setAll(otherFaults, waiting);
        for (FormGroup group : groups) {
            HBox heading = heading(group);
            if (summaries.size() == 1) {
                heading.getChildren().add(tools);
            }
            getChildren().add(heading);
            for (FormRow row : group.rows()) {
                var line = new FormLine(row, model);
                lines.put(row.path(), line);
                getChildren().add(line);
                if (row.path().equals("data")) {
                    getChildren().add(ownData());
                }
            }
        }
        mark(model.waiting().get());
        lines.values().forEach(line -> line.focus(focused));
    }

    private HBox heading(FormGroup group) {
        var title = new Label(group.title());
        title.getStyleClass().add("heading");
        title.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var summary = new Label();
        summary.getStyleClass().addAll("muted", "small");
        summaries.put(group.title(), summary);
        var heading = new HBox(title, space, summary);
        heading.getStyleClass().add("form-heading");
        return heading;
    }

    /** {@return the buttons for data that are not typed} */
    private HBox ownData() {
        DataActions data = model.data();
        var row =
                new HBox(
                        small("Draw…", Shortcut.DRAW, data.draw()),
                        small("Open…", Shortcut.OPEN_DATA, data.open()),
                        small("Paste", Shortcut.PASTE, data.paste()));
        row.getStyleClass().addAll("form-tools", "own-data");
        return row;
    }

    private static Button small(String text, Shortcut shortcut, Runnable action) {
        var button = new ActionButton(text, shortcut, action);
        button.setId("data-" + shortcut.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("small-button");
        return button;
    }

    private Button history(Shortcut shortcut) {
        boolean back = shortcut == Shortcut.UNDO;
        ActionButton button =
                new ActionButton("", shortcut, back ? model::undo : model::redo)
                        .with(back ? Feather.CORNER_UP_LEFT : Feather.CORNER_UP_RIGHT)
                        .named(back ? "undo" : "redo");
        button.getStyleClass().add("small-button");
        button.disableProperty().bind((back ? model.undoable() : model.redoable()).not());
        return button;
    }

    private VBox waitingCard() {
        waitingWords.setWrapText(true);
        waitingWords.getStyleClass().add("small");
        var reset = new Button("Reset now");
        reset.setId("reset-now");
        reset.setOnAction(event -> model.reset());
        var card = new VBox(waitingWords, reset);
        card.setId("waiting");
        card.getStyleClass().addAll("card", "warning");
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private void mark(List<String> paths) {
        lines.forEach(
                (path, line) -> line.waits(paths.stream().anyMatch(edit -> isWithin(edit, path))));
        waiting.setVisible(!paths.isEmpty());
        waitingWords.setText(
                paths.size() == 1
                        ? "1 change waits for a reset."
                        : "%d changes wait for a reset.".formatted(paths.size()));
    }

    /** {@return whether an edit at {@code edit} is one of the line at {@code path}} */
    private static boolean isWithin(String edit, String path) {
        return edit.equals(path) || edit.startsWith(path + ".") || edit.startsWith(path + "[");
    }

    private String focusedId() {
        return getScene() != null
                        && getScene().getFocusOwner() != null
                        && getScene().getFocusOwner().getId() != null
                ? getScene().getFocusOwner().getId()
                : "none";
    }
}

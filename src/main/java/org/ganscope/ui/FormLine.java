package org.ganscope.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of the form: label, control or controls, the dot that says when, and a fault below. */
final class FormLine extends VBox {
    private static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    /** Fields of a list's entry in one line. */
    private static final int SIDE_BY_SIDE = 3;

    /** What label and control have of a line, in pixels. */
    private static final double ROOM = 216;

    private final List<FieldControl> controls = new ArrayList<>();
    private final Region dot = new Region();
    private final Tooltip when = new Hint();
    private final Label fault = below("fault");
    private final Label untaken = below("untaken");
    private final boolean live;

    FormLine(FormRow row, ConfigFormViewModel model) {
        getStyleClass().add("form-line");
        this.live = row.live();
        dot.getStyleClass().add("dot");
        Tooltip.install(dot, when);
        pseudoClassStateChanged(LIVE, live);
        if (row instanceof FormRow.Item) {
            getStyleClass().add("item");
        }
        var line = new HBox();
        line.getStyleClass().add("form-fields");
        if (row instanceof FormRow.Item item) {
            var menu = new ItemMenu(item, model);
            line.getChildren().add(menu);
            addEventFilter(KeyEvent.KEY_PRESSED, menu::key);
        } else {
            line.getChildren().add(FormLabel.of(row));
        }
        line.getChildren().addAll(fields(row, model));
        line.getChildren().add(dot);
        getChildren().add(line);
        getChildren().addAll(more(row, model));
        waits(false);
    }

    /** {@return a label for words below the line, which is there only while it has some} */
    private static Label below(String style) {
        var words = new Label();
        words.getStyleClass().addAll(style, "small");
        words.setWrapText(true);
        return words;
    }

    private void showBelow() {
        List<Label> said = Stream.of(fault, untaken).filter(l -> !l.getText().isEmpty()).toList();
        getChildren().removeAll(fault, untaken);
        getChildren().addAll(said);
    }

    private List<Node> fields(FormRow row, ConfigFormViewModel model) {
        var nodes = new ArrayList<Node>();
        switch (row) {
            case FormRow.ListHead head -> {
                var columns = new Label(head.columns());
                columns.getStyleClass().addAll("muted", "small");
                columns.setMaxWidth(Double.MAX_VALUE);
                columns.setWrapText(true); // the names of three fields may not fit beside the head
                nodes.add(grow(columns));
                nodes.add(
                        button(
                                "+",
                                "Add one",
                                head.path() + ".add",
                                !head.growable(),
                                () -> model.add(head.path())));
            }
            case FormRow.Item item -> {
                item.cells().stream()
                        .limit(SIDE_BY_SIDE)
                        .forEach(cell -> nodes.add(grow(control(cell, model))));
                nodes.add(
                        button(
                                "−",
                                "Take it out",
                                item.path() + ".remove",
                                !item.removable() || model.isOutput(item.path()),
                                () -> model.remove(item.path())));
            }
            default -> {
                nodes.add(grow(control(row, model)));
                controls.forEach(control -> keepWhole(control, FormLabel.name(row)));
                if (row instanceof FormRow.Entry entry && entry.namesAFile()) {
                    nodes.add(
                            button(
                                    "…",
                                    "Choose a file, and columns of it",
                                    row.path() + ".choose",
                                    false,
                                    model.data().open()));
                }
            }
        }
        return nodes;
    }

    private static void keepWhole(FieldControl control, String name) {
        if (control instanceof ChoiceControl choice) {
            choice.keepWhole(ROOM - ChoiceControl.width(name));
        }
    }

    /** {@return further lines for the fields of an entry that has many, each with its name} */
    private List<HBox> more(FormRow row, ConfigFormViewModel model) {
        var lines = new ArrayList<HBox>();
        if (row instanceof FormRow.Item item) {
            List<FormRow> cells = item.cells();
            for (FormRow cell : cells.subList(Math.min(SIDE_BY_SIDE, cells.size()), cells.size())) {
                var line = new HBox(FormLabel.of(cell), grow(control(cell, model)));
                line.getStyleClass().addAll("form-fields", "more");
                lines.add(line);
            }
        }
        return lines;
    }

    private Node control(FormRow row, ConfigFormViewModel model) {
        FieldControl control = FieldControl.of(row, model);
        controls.add(control);
        control.node().setTooltip(new Hint(FormLabel.name(row) + "\n" + FormLabel.words(row)));
        return control.node();
    }

    private static Node grow(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private static Button button(
            String text, String what, String id, boolean disabled, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small-button");
        button.setTooltip(new Hint(what));
        button.setAccessibleText(what);
        button.setDisable(disabled);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Shows new values of the same fields. */
    void show(FormRow row) {
        List<FormRow> rows = row instanceof FormRow.Item item ? item.cells() : List.of(row);
        for (int i = 0; i < controls.size(); i++) {
            controls.get(i).show(rows.get(i));
        }
    }

    /** Moves the focus to the control called {@code id}, if it is one of this line's. */
    void focus(String id) {
        controls.stream()
                .map(FieldControl::node)
                .filter(node -> id.equals(node.getId()))
                .forEach(
                        node -> {
                            setVisible(true); // it may be far from what is scrolled to
                            node.requestFocus();
                        });
    }

    /** Marks an edit that only a reset brings into the run. */
    void waits(boolean waiting) {
        pseudoClassStateChanged(WAITING, waiting);
        when.setText(waiting ? "Changed; takes hold at the next Reset (R)" : FieldWords.when(live));
    }

    /** Shows what is wrong with entries of this line. {@return the paths of the faults it shows} */
    Set<String> fault(Map<String, String> faults) {
        Set<String> shown =
                controls.stream()
                        .map(control -> control.node().getId())
                        .filter(faults::containsKey)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        controls.forEach(
                control ->
                        control.node()
                                .pseudoClassStateChanged(
                                        FAULTY, shown.contains(control.node().getId())));
        fault.setText(shown.stream().map(faults::get).collect(Collectors.joining("\n")));
        fault.setTooltip(new Hint("In a file: " + String.join(", ", shown)));
        showBelow();
        return shown;
    }

    /** Shows what entries of this line wait for that are not in the config yet. */
    void untaken(Map<String, String> waiting) {
        untaken.setText(
                controls.stream()
                        .map(control -> control.node().getId())
                        .filter(waiting::containsKey)
                        .map(waiting::get)
                        .distinct()
                        .collect(Collectors.joining("\n")));
        showBelow();
    }
}

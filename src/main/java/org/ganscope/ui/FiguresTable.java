package org.ganscope.ui;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.util.List;

/** The numbers of generated samples beside those of real ones. */
final class FiguresTable extends GridPane {
    private final List<String> names;

    FiguresTable(List<Figures> rows) {
        names = rows.stream().map(Figures::name).toList();
        getStyleClass().add("figures");
        setId("figures");
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(name, numbers(), numbers());
        addRow(0, new Label(), header("real"), header("generated"));
        show(rows);
    }

    /** {@return whether these are other numbers for the rows that there are} */
    boolean fits(List<Figures> rows) {
        return rows.stream().map(Figures::name).toList().equals(names);
    }

    /** Shows other numbers in the same rows. */
    void show(List<Figures> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Figures row = rows.get(i);
            if (i + 1 >= getRowCount()) {
                addRow(i + 1, named(row), number(), number());
            }
            cell(i, 1).show(row.real());
            cell(i, 2).show(row.generated());
        }
    }

    /** {@return the label in row {@code i} below the header} */
    private SteadyLabel cell(int i, int column) {
        return (SteadyLabel) getChildren().get((i + 1) * 3 + column);
    }

    private static Label named(Figures row) {
        var label = new Label(row.name());
        label.setTooltip(new Tooltip(row.meaning()));
        return label;
    }

    private static SteadyLabel number() {
        var label = new SteadyLabel("", "", Pos.CENTER_RIGHT);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label header(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private static ColumnConstraints numbers() {
        var column = new ColumnConstraints(66);
        column.setHalignment(HPos.RIGHT);
        return column;
    }
}

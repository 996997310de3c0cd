package org.ganscope.ui;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.util.List;
import java.util.Locale;

/** The numbers of generated samples beside those of real ones, and the step that they are of. */
final class FiguresTable extends GridPane {
    /** One part of so many is to be seen on an axis of steps. */
    private static final long VISIBLE = 20;

    private final List<String> names;
    private final SteadyLabel at =
            new SteadyLabel("figures-step", "at step 8,888", Pos.CENTER_LEFT, "small", "muted");
    private final Tooltip courses = new Hint();

    FiguresTable(List<Figures> rows) {
        names = rows.stream().map(Figures::name).toList();
        getStyleClass().add("figures");
        setId("figures");
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(name, numbers(), numbers());
        Tooltip.install(at, courses);
        addRow(0, at, header("real"), header("generated"));
        for (int i = 0; i < rows.size(); i++) {
            addRow(i + 1, named(rows.get(i)), new FigureCell(), new FigureCell());
        }
    }

    /** {@return whether these are other numbers for the rows that there are} */
    boolean fits(List<Figures> rows) {
        return rows.stream().map(Figures::name).toList().equals(names);
    }

    /**
     * Shows other numbers in the same rows.
     *
     * @param step that they are of
     * @param evaluated the last step of which the courses have them
     * @param every how many steps lie between two such steps
     */
    void show(List<Figures> rows, long step, long evaluated, int every) {
        at.show(String.format(Locale.ROOT, "at step %,d", step));
        courses.setText(words(evaluated, every));
        for (int i = 0; i < rows.size(); i++) {
            Figures row = rows.get(i);
            cell(i, 1).show(row.name(), row.real());
            cell(i, 2).show(row.name(), row.generated());
        }
    }

    /**
     * {@return what the charts over steps are of, where that lies visibly before the step of the
     * table; else empty}
     */
    static String ofCharts(long step, long evaluated) {
        boolean isBehind = (step - evaluated) * VISIBLE > step;
        return isBehind ? String.format(Locale.ROOT, "charts at %,d", evaluated) : "";
    }

    private static String words(long evaluated, int every) {
        String often =
                every == 1 ? "at every step" : String.format(Locale.ROOT, "every %,d steps", every);
        return String.format(
                Locale.ROOT,
                "Measured at this step. The charts over steps have such numbers %s, the last of"
                        + " step %,d.",
                often,
                evaluated);
    }

    /** {@return the cell in row {@code i} below the header} */
    private FigureCell cell(int i, int column) {
        return (FigureCell) getChildren().get((i + 1) * 3 + column);
    }

    private static Label named(Figures row) {
        var label = new Label(row.name());
        label.setTooltip(new Hint(row.meaning()));
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

package org.ganscope.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.ganscope.dataset.CsvPreview;
import org.ganscope.dataset.CsvPreview.Column;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows how a CSV file begins, and asks which of its columns are the data. */
final class CsvCard extends VBox {
    /** Columns of the picture; all are there to be chosen. */
    private static final int DRAWN = 12;

    private final RadioButton numbers = new RadioButton("Numbers: one column");
    private final RadioButton points = new RadioButton("Points: two columns");
    private final ComboBox<Column> x = new ComboBox<>();
    private final ComboBox<Column> y = new ComboBox<>();
    private final Label trouble = new Label();
    private final Button use = new Button("Use");

    /**
     * @param proposePoints whether two columns are proposed where there are two
     * @param chosen takes what {@link ColumnAsker} says
     */
    CsvCard(
            String file,
            CsvPreview preview,
            boolean proposePoints,
            Consumer<List<String>> chosen,
            Runnable close) {
        setId("csv");
        getStyleClass().addAll("card", "dialog-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var title = new Label("Data from “" + file + "”");
        title.getStyleClass().add("title");
        getChildren().addAll(title, rows(preview), choice(preview, proposePoints), trouble);
        getChildren()
                .add(
                        answers(
                                () -> {
                                    close.run();
                                    chosen.accept(columns());
                                },
                                close));
        trouble.setId("csv-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.managedProperty().bind(trouble.visibleProperty());
        List.of(x.valueProperty(), y.valueProperty(), points.selectedProperty())
                .forEach(choice -> choice.subscribe(() -> judge(preview)));
        judge(preview);
    }

    /** Refuses a column that the reading would refuse, and says how commas are read. */
    private void judge(CsvPreview preview) {
        Optional<Column> wrong =
                chosen().stream().filter(column -> !column.isNumeric()).findFirst();
        use.setDisable(wrong.isPresent());
        trouble.setText(
                wrong.map(CsvCard::words)
                        .orElse(
                                preview.hasDecimalCommas()
                                        ? "Commas are read as decimal commas: 1,5 is 1.5."
                                        : ""));
        trouble.setVisible(!trouble.getText().isEmpty());
        trouble.getStyleClass().setAll("label", "small", wrong.isPresent() ? "fault" : "muted");
    }

    private static String words(Column column) {
        return column.commaCell()
                .map(
                        cell ->
                                ("Column “%s” can't be used: “%s” is no number. If its comma is a"
                                                + " decimal one, save the file with points, or with"
                                                + " semicolons between cells and commas in all"
                                                + " numbers.")
                                        .formatted(column.name(), cell))
                .orElse(
                        "Column “%s” can't be used: not all of its cells are numbers."
                                .formatted(column.name()));
    }

    private static Node rows(CsvPreview preview) {
        var grid = new GridPane();
        grid.getStyleClass().add("csv-rows");
        List<Column> drawn = preview.columns().stream().limit(DRAWN).toList();
        for (int i = 0; i < drawn.size(); i++) {
            Column column = drawn.get(i);
            var name = new Label(column.name());
            name.getStyleClass().add("heading");
            grid.add(name, i, 0);
            for (int row = 0; row < column.cells().size(); row++) {
                var cell = new Label(column.cells().get(row));
                cell.getStyleClass().add(column.isNumeric() ? "small" : "muted");
                grid.add(cell, i, row + 1);
            }
        }
        if (preview.count() > drawn.size()) {
            var more = new Label("and %d more".formatted(preview.count() - drawn.size()));
            more.getStyleClass().add("muted");
            grid.add(more, drawn.size(), 0);
        }
        var scroll = new ScrollPane(grid);
        scroll.setMaxHeight(220);
        return scroll;
    }

    private Node choice(CsvPreview preview, boolean proposePoints) {
        List<Column> all = preview.columns();
        List<Column> numeric = all.stream().filter(Column::isNumeric).toList();
        List<Column> best = numeric.isEmpty() ? all : numeric;
        fill(x, "csv-x", "Column of the numbers, or of x", all, best.getFirst());
        fill(y, "csv-y", "Column of y", all, best.get(Math.min(1, best.size() - 1)));
        var kinds = new ToggleGroup();
        numbers.setId("csv-numbers");
        points.setId("csv-points");
        numbers.setToggleGroup(kinds);
        points.setToggleGroup(kinds);
        points.setDisable(all.size() < 2);
        kinds.selectToggle(proposePoints && best.size() > 1 ? points : numbers);
        y.disableProperty().bind(points.selectedProperty().not());
        var grid = new GridPane();
        grid.getStyleClass().add("csv-choice");
        grid.addRow(0, numbers, new Label("x"), x);
        grid.addRow(1, points, new Label("y"), y);
        return grid;
    }

    private static void fill(
            ComboBox<Column> box, String id, String what, List<Column> all, Column first) {
        box.setId(id);
        box.setAccessibleText(what);
        box.getItems().setAll(all);
        box.setCellFactory(list -> new Name());
        box.setButtonCell(new Name());
        box.setValue(first);
    }

    private HBox answers(Runnable take, Runnable close) {
        var cancel = new Button("Cancel");
        cancel.setOnAction(event -> close.run());
        use.setId("csv-use");
        use.getStyleClass().add("accent");
        use.setOnAction(event -> take.run());
        var answers = new HBox(cancel, use);
        answers.getStyleClass().add("answers");
        return answers;
    }

    private List<String> columns() {
        return chosen().stream().map(Column::wanted).toList();
    }

    private List<Column> chosen() {
        return points.isSelected() ? List.of(x.getValue(), y.getValue()) : List.of(x.getValue());
    }

    /** A column by its name. */
    private static final class Name extends ListCell<Column> {
        @Override
        protected void updateItem(Column column, boolean empty) {
            super.updateItem(column, empty);
            setText(
                    empty || column == null
                            ? ""
                            : column.isNumeric() ? column.name() : column.name() + " (no numbers)");
        }
    }
}

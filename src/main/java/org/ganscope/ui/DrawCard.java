package org.ganscope.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.ganscope.data.Drawing;
import org.ganscope.data.Interval;
import org.ganscope.data.TargetDistribution;

import java.util.OptionalDouble;
import java.util.function.Consumer;

/** A card to draw one's own data on: a density of numbers, or strokes of points. */
final class DrawCard extends VBox {
    private static final double WIDTH = 600;
    private static final double HEIGHT = 330;

    /** As far out as a sample may lie. */
    private static final double FARTHEST = 1000;

    private static final double SMALLEST_JITTER = 0.001;

    private final DensitySketch density;
    private final StrokesSketch strokes;
    private final SketchPane paper;
    private final ToggleButton line = new ToggleButton("1-D: a density");
    private final ToggleButton plane = new ToggleButton("2-D: strokes");
    private final TextField low = field("draw-low", "Left end of the axis");
    private final TextField high = field("draw-high", "Right end of the axis");
    private final TextField jitter = field("draw-jitter", "Jitter: how far points stray");
    private final HBox jitterFields = new HBox(8, new Label("jitter"), jitter);
    private final Label fault = new Label();
    private final Button undo = new Button("Undo stroke");
    private final Button clear = new Button("Clear");
    private final Button use = new Button("Use");
    private boolean drawnOn;

    /**
     * @param present the data now; what was drawn by hand can be drawn on
     * @param chosen takes the drawing
     */
    DrawCard(TargetDistribution present, Consumer<TargetDistribution> chosen, Runnable close) {
        density = DensitySketch.over(present);
        strokes =
                present instanceof Drawing drawn
                        ? StrokesSketch.of(drawn)
                        : new StrokesSketch(new Interval(-2, 2), 0.05);
        paper = new SketchPane(density, WIDTH, HEIGHT, this::drawnOn);
        setId("draw");
        getStyleClass().addAll("card", "dialog-card", "draw-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var hint =
                new Label(
                        "Draw with the mouse. Or with keys: the arrows move the pen (with Shift"
                                + " farther), Space sets it down or lifts it.");
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "small");
        fault.getStyleClass().addAll("fault", "small");
        getChildren().addAll(kinds(), paper, fields(), hint, fault, answers(chosen, close));
        (present.dimension() == 1 ? line : plane).setSelected(true);
        turn();
    }

    /** Puts the focus on the paper, where the keys draw. */
    void focusPaper() {
        paper.requestFocus();
    }

    /** {@return whether something was drawn here that is not used yet} */
    boolean isDrawnOn() {
        return drawnOn && !(density.isEmpty() && strokes.isEmpty());
    }

    private void drawnOn() {
        drawnOn = true;
        judge();
    }

    private HBox kinds() {
        var title = new Label("Draw the data");
        title.getStyleClass().add("title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var group = new ToggleGroup();
        line.setId("draw-line");
        plane.setId("draw-plane");
        line.setToggleGroup(group);
        plane.setToggleGroup(group);
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null) {
                                before.setSelected(true); // one of the two always is
                            } else {
                                turn();
                            }
                        });
        return row(title, space, line, plane);
    }

    private HBox fields() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        undo.setId("draw-undo");
        undo.setTooltip(new Hint(Shortcut.UNDO.label() + " on the paper"));
        undo.setOnAction(
                event -> {
                    sketch().undo();
                    show();
                });
        clear.setId("draw-clear");
        clear.setOnAction(
                event -> {
                    sketch().clear();
                    show();
                });
        jitterFields.getStyleClass().add("button-row");
        jitterFields.managedProperty().bind(jitterFields.visibleProperty());
        return row(
                new Label("axis from"),
                low,
                new Label("to"),
                high,
                jitterFields,
                space,
                undo,
                clear);
    }

    private HBox answers(Consumer<TargetDistribution> chosen, Runnable close) {
        var cancel = new Button("Cancel");
        cancel.setOnAction(event -> close.run());
        use.setId("draw-use");
        use.getStyleClass().add("accent");
        use.setOnAction(
                event -> {
                    TargetDistribution data = sketch().data();
                    close.run();
                    chosen.accept(data);
                });
        var answers = new HBox(cancel, use);
        answers.getStyleClass().add("answers");
        return answers;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("button-row");
        return row;
    }

    private TextField field(String id, String name) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(4);
        field.setAccessibleText(name);
        field.textProperty().subscribe((before, now) -> judge());
        field.setOnAction(event -> show());
        field.focusedProperty().subscribe((before, now) -> show());
        return field;
    }

    private Sketch sketch() {
        return plane.isSelected() ? strokes : density;
    }

    /** Shows the other kind of drawing. */
    private void turn() {
        boolean points = plane.isSelected();
        Interval range = points ? strokes.range() : density.range();
        jitterFields.setVisible(points);
        low.setText(text(range.low()));
        high.setText(text(range.high()));
        jitter.setText(text(strokes.jitter()));
        show();
    }

    private void show() {
        judge();
        paper.show(sketch());
    }

    /** Takes what stands in the fields where it is right, and says what is wrong else. */
    private void judge() {
        String wrong = takeFields();
        fault.setText(wrong.isEmpty() ? sketch().notice() : wrong);
        use.setDisable(!wrong.isEmpty() || sketch().isEmpty());
        undo.setDisable(!sketch().canUndo());
        clear.setDisable(sketch().isEmpty());
    }

    private String takeFields() {
        OptionalDouble from = number(low);
        OptionalDouble to = number(high);
        OptionalDouble deviation = number(jitter);
        if (from.isEmpty()
                || to.isEmpty()
                || !(from.getAsDouble() >= -FARTHEST && to.getAsDouble() <= FARTHEST)
                || !(to.getAsDouble() - from.getAsDouble() >= 0.001)) {
            return "The axis must go from a number%s to a larger one, within −1000 to 1000."
                    .formatted(TypedNumber.withoutCommas(low.getText() + high.getText()));
        }
        if (deviation.isEmpty()
                || !(deviation.getAsDouble() >= SMALLEST_JITTER
                        && deviation.getAsDouble() <= FARTHEST)) {
            return "The jitter must be a number%s from 0.001 to 1000."
                    .formatted(TypedNumber.withoutCommas(jitter.getText()));
        }
        var range = new Interval(from.getAsDouble(), to.getAsDouble());
        if (plane.isSelected()) {
            strokes.look(range);
            strokes.jitter(deviation.getAsDouble());
        } else {
            density.stretch(range);
        }
        return "";
    }

    private static OptionalDouble number(TextField field) {
        OptionalDouble read = TypedNumber.read(field.getText());
        return Double.isFinite(read.orElse(Double.NaN)) ? read : OptionalDouble.empty();
    }

    private static String text(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}

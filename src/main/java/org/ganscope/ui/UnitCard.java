package org.ganscope.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.ganscope.gan.WeightPlace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what a unit learns beside its picture, each number in a field where training rests. */
final class UnitCard {
    private final NetworkViewModel model;
    private final Popup popup = new Popup();
    private final Label title = new Label();
    private final Label note = new Label();
    private final GridPane grid = new GridPane();
    private final Map<WeightPlace, WeightField> fields = new HashMap<>();

    UnitCard(NetworkViewModel model) {
        this.model = model;
        title.getStyleClass().add("heading");
        note.getStyleClass().addAll("small", "muted");
        note.setWrapText(true);
        note.setMaxWidth(400);
        grid.getStyleClass().add("unit-numbers");
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(260);
        var card = new VBox(title, scroll, note);
        card.setId("unit-card");
        card.getStyleClass().addAll("card", "popup-card");
        popup.getContent().add(card);
        popup.setAutoHide(true);
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /**
     * Opens beside a unit.
     *
     * @param at the unit's square on the screen
     * @param first the number to begin with, such as that of a wire
     */
    void open(Node owner, UnitNumbers unit, Bounds at, Optional<WeightPlace> first) {
        title.setText(unit.title());
        grid.getChildren().clear();
        fields.clear();
        for (UnitNumbers.Learned number : unit.numbers()) {
            var field = new WeightField(model, number);
            fields.put(number.place(), field);
            List<Node> nodes = field.nodes();
            grid.addRow(fields.size() - 1, nodes.toArray(Node[]::new));
        }
        note.setText(words(unit));
        popup.show(owner, at.getMaxX() + 6, at.getMinY());
        first.map(fields::get)
                .or(() -> unit.numbers().stream().findFirst().map(n -> fields.get(n.place())))
                .ifPresent(WeightField::begin);
    }

    private String words(UnitNumbers unit) {
        if (unit.numbers().isEmpty()) {
            return "Nothing is learned here.";
        }
        String state =
                model.resting().get()
                        ? "Enter sets a number. Training goes on from what you set."
                        : "Pause to set a number.";
        return unit.hidden() == 0
                ? state
                : state + " %,d weights of units that are not shown.".formatted(unit.hidden());
    }

    /** Shows the unit as it is now. */
    void show(UnitNumbers unit) {
        for (UnitNumbers.Learned number : unit.numbers()) {
            Optional.ofNullable(fields.get(number.place())).ifPresent(field -> field.show(number));
        }
        note.setText(words(unit));
    }
}

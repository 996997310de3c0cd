package org.ganscope.ui;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.util.Locale;

/** The step number, large, and the chip with the state. */
final class StepDisplay extends HBox {
    private final Label chip = new Label();

    /**
     * @param roomy whether there is room for the word
     * @param roomyForRound whether there is room for the whole of how far the round has come
     */
    StepDisplay(
            TransportViewModel model, BooleanExpression roomy, BooleanExpression roomyForRound) {
        getStyleClass().add("step-display");
        var number = new SteadyLabel("step-number", "8,888", Pos.CENTER_RIGHT, "step-number");
        model.step()
                .subscribe(
                        step -> number.show(String.format(Locale.ROOT, "%,d", step.longValue())));
        chip.setId("state");
        chip.setMinWidth(USE_PREF_SIZE);
        model.chip().subscribe(this::show);
        getChildren().addAll(word(model, roomy, roomyForRound), number, chip);
    }

    /** The word, or how far the round has come: in one place, so that no button moves. */
    private static StackPane word(
            TransportViewModel model, BooleanExpression roomy, BooleanExpression roomyForRound) {
        BooleanBinding begun = model.round().isNotEmpty();
        var word = new Label("step");
        word.getStyleClass().add("muted");
        word.setMinWidth(USE_PREF_SIZE);
        word.visibleProperty().bind(roomy.and(begun.and(roomyForRound).not()));
        word.managedProperty().bind(roomy);
        var round = new Label();
        round.setId("round");
        round.getStyleClass().add("small");
        round.textProperty().bind(model.round());
        round.setMinWidth(USE_PREF_SIZE);
        round.visibleProperty().bind(roomyForRound);
        round.managedProperty().bind(roomyForRound);
        var room = new Label("D 8 of 8, G 8 of 8");
        room.getStyleClass().add("small");
        room.setMinWidth(USE_PREF_SIZE);
        room.setVisible(false);
        room.managedProperty().bind(roomyForRound);
        var place = new StackPane(room, word, round);
        place.setAlignment(Pos.CENTER_RIGHT);
        return place;
    }

    private void show(StateChip state) {
        chip.setText(state.word());
        chip.getStyleClass().setAll("label", "chip", state.tone());
    }
}

package org.ganscope.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

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
        var word = new Label("step");
        word.getStyleClass().add("muted");
        word.setMinWidth(USE_PREF_SIZE);
        word.visibleProperty().bind(roomy);
        word.managedProperty().bind(roomy);
        var number = new SteadyLabel("step-number", "8,888", Pos.CENTER_RIGHT, "step-number");
        model.step()
                .subscribe(
                        step -> number.show(String.format(Locale.ROOT, "%,d", step.longValue())));
        var round = new Label();
        round.setId("round");
        round.getStyleClass().add("small");
        round.textProperty().bind(model.round());
        round.minWidthProperty()
                .bind(Bindings.when(roomyForRound).then(USE_PREF_SIZE).otherwise(0.0));
        round.managedProperty().bind(model.round().isNotEmpty());
        chip.setId("state");
        chip.setMinWidth(USE_PREF_SIZE);
        model.chip().subscribe(this::show);
        getChildren().addAll(word, number, round, chip);
    }

    private void show(StateChip state) {
        chip.setText(state.word());
        chip.getStyleClass().setAll("label", "chip", state.tone());
    }
}

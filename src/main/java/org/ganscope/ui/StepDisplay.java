package org.ganscope.ui;

import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.util.Locale;

/** The step number, large, and the chip with the state. */
final class StepDisplay extends HBox {
    private final Label chip = new Label();

    /** As wide as the widest state so far. */
    private final Label chipRoom = new Label(StateChip.LEARNING.word());

    /**
     * @param roomy whether there is room for the word, or for how far the round has come
     */
    StepDisplay(TransportViewModel model, BooleanExpression roomy) {
        getStyleClass().add("step-display");
        var number = new SteadyLabel("step-number", "8,888", Pos.CENTER_RIGHT, "step-number");
        model.step()
                .subscribe(
                        step -> number.show(String.format(Locale.ROOT, "%,d", step.longValue())));
        StackPane place = place(model);
        place.visibleProperty().bind(roomy);
        place.managedProperty().bind(roomy);
        model.chip().subscribe(this::show);
        getChildren().addAll(place, number, chip());
    }

    /** The word, or how far the round has come: in one place, so that no button moves. */
    private static StackPane place(TransportViewModel model) {
        var word = new Label("step");
        word.getStyleClass().add("muted");
        var round = new Label();
        round.setId("round");
        round.getStyleClass().add("small");
        var room = new Label();
        room.getStyleClass().add("small");
        room.setVisible(false);
        room.textProperty().bind(model.widestRound());
        var tooltip = new Hint();
        model.round()
                .subscribe(
                        now -> {
                            word.setVisible(now.isEmpty());
                            round.setText(now.map(RoundWords::words).orElse(""));
                            round.setTooltip(now.isEmpty() ? null : tooltip);
                            now.map(RoundWords::explained).ifPresent(tooltip::setText);
                        });
        for (Label label : new Label[] {room, word, round}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        var place = new StackPane(room, word, round);
        place.setAlignment(Pos.CENTER_RIGHT);
        return place;
    }

    /** The state, in a place that only grows. */
    private StackPane chip() {
        chip.setId("state");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setMaxWidth(Double.MAX_VALUE);
        chip.setAlignment(Pos.CENTER);
        chipRoom.setMinWidth(USE_PREF_SIZE);
        chipRoom.getStyleClass().add("chip");
        chipRoom.setVisible(false);
        return new StackPane(chipRoom, chip);
    }

    private void show(StateChip state) {
        if (state.word().length() > chipRoom.getText().length()) {
            chipRoom.setText(state.word());
        }
        chip.setText(state.word());
        chip.getStyleClass().setAll("label", "chip", state.tone());
    }
}

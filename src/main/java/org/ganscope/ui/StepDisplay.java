package org.ganscope.ui;

import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The step number, large, and the chip with the state. */
final class StepDisplay extends HBox {
    private final Label chip = new Label();

    /** As wide as the widest state so far. */
    private final Label chipRoom = new Label(StateChip.LEARNING.word());

    /**
     * @param roomy whether there is room for the word, or for how far the round has come
     * @param roomyForExtra whether there is room to say what extra updates are
     */
    StepDisplay(
            TransportViewModel model, BooleanExpression roomy, BooleanExpression roomyForExtra) {
        getStyleClass().add("step-display");
        var number = new SteadyLabel("step-number", "8,888", Pos.CENTER_RIGHT, "step-number");
        model.step()
                .subscribe(
                        step -> number.show(String.format(Locale.ROOT, "%,d", step.longValue())));
        StackPane place = place(model, roomyForExtra);
        place.visibleProperty().bind(roomy);
        place.managedProperty().bind(roomy);
        model.chip().subscribe(this::show);
        getChildren().addAll(place, number, chip());
    }

    /** The word, or how far the round has come: in one place, so that no button moves. */
    private static StackPane place(TransportViewModel model, BooleanExpression roomyForExtra) {
        var word = new Label("step");
        word.getStyleClass().add("muted");
        var round = new Label();
        round.setId("round");
        round.getStyleClass().add("small");
        var room = new Label();
        room.getStyleClass().add("small");
        room.setVisible(false);
        var tooltip = new Tooltip();
        Runnable show =
                () -> {
                    Function<RoundWords, String> fitting =
                            roomyForExtra.get() ? RoundWords::words : RoundWords::brief;
                    Optional<RoundWords> now = model.round().get();
                    room.setText(fitting.apply(model.widestRound().get()));
                    word.setVisible(now.isEmpty());
                    round.setText(now.map(fitting).orElse(""));
                    round.setTooltip(now.isEmpty() ? null : tooltip);
                    now.map(RoundWords::explained).ifPresent(tooltip::setText);
                };
        model.round().subscribe(show);
        model.widestRound().subscribe(show);
        roomyForExtra.subscribe(show);
        show.run();
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

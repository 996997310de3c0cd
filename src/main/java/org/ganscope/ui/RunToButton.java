package org.ganscope.ui;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.OptionalLong;

/** Asks for a step and trains until there. */
final class RunToButton extends Button {
    /** As far as a config's steps go. */
    private static final long FARTHEST = 1_000_000_000;

    private final TransportViewModel model;
    private final TextField target = new TextField();
    private final Label fault = new Label();
    private final Popup popup = new Popup();

    RunToButton(TransportViewModel model) {
        this.model = model;
        setId("run-to");
        getStyleClass().add("icon-only");
        setGraphic(new FontIcon(Feather.SKIP_FORWARD));
        setTooltip(new Hint(Shortcut.RUN_TO.words() + "  (" + Shortcut.RUN_TO.label() + ")"));
        setAccessibleText(Shortcut.RUN_TO.words());
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> ask());
        popup.getContent().add(card());
        popup.setAutoHide(true);
    }

    private VBox card() {
        target.setId("run-to-step");
        target.setPrefColumnCount(9);
        target.setOnAction(event -> run());
        var run = new Button("Run");
        run.getStyleClass().add("accent");
        run.setOnAction(event -> run());
        fault.getStyleClass().add("fault");
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        var card = new VBox(new Label("Run to step"), new HBox(8, target, run), fault);
        card.getStyleClass().addAll("card", "popup-card");
        return card;
    }

    private void ask() {
        fault.setText("");
        target.setText(Long.toString(nextRoundNumber(model.step().get())));
        target.selectAll();
        Bounds below = localToScreen(getLayoutBounds());
        if (below != null) {
            popup.show(this, below.getMinX(), below.getMaxY() + 4);
            target.requestFocus();
        }
    }

    private void run() {
        OptionalLong step = WholeNumber.read(target.getText());
        String wrong = fault(step, model.step().get());
        if (wrong.isEmpty() && model.runTo(step.orElseThrow())) {
            popup.hide();
        } else {
            fault.setText(wrong);
        }
    }

    /** {@return why a run at {@code now} cannot go on to there; empty where it can} */
    static String fault(OptionalLong step, long now) {
        if (step.isEmpty()) {
            return "A whole number, please.";
        }
        if (step.getAsLong() > FARTHEST) {
            return String.format(Locale.ROOT, "Steps go to %,d at most.", FARTHEST);
        }
        return step.getAsLong() <= now
                ? String.format(Locale.ROOT, "That step is behind: the run is at %,d.", now)
                : "";
    }

    /** {@return the next thousand, or ten thousand and so on: where one is likely to go} */
    static long nextRoundNumber(long step) {
        long unit = 1000;
        while (unit * 10 <= step) {
            unit *= 10;
        }
        return (step / unit + 1) * unit;
    }
}

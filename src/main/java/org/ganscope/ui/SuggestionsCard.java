package org.ganscope.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.diagnosis.Suggestion;

import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What to try, each with a button that does it where that is a change of the config. */
final class SuggestionsCard extends VBox {

    private final Advice advice;

    /**
     * @param apply does what a button says
     */
    SuggestionsCard(Advice advice, Consumer<Suggestion> apply) {
        this.advice = advice;
        getStyleClass().add("suggestions");
        getStyleClass().addAll("card", "plain");
        var title = new Label("Try");
        title.getStyleClass().add("heading");
        getChildren().add(title);
        advice.own().forEach(offer -> getChildren().add(line(offer, apply)));
        if (!advice.above().isEmpty()) {
            var words =
                    new Label(
                            advice.above().stream()
                                    .map(Suggestion::words)
                                    .collect(Collectors.joining(" ", "As above: ", "")));
            words.setWrapText(true);
            getChildren().add(styled(new VBox(words)));
        }
    }

    Advice advice() {
        return advice;
    }

    private static Pane line(Advice.Offer offer, Consumer<Suggestion> apply) {
        var words = new Label(offer.suggestion().words());
        words.setWrapText(true);
        if (!offer.doable()) {
            return styled(new VBox(words));
        }
        Button button = button(offer.suggestion(), offer.resets(), apply);
        if (offer.resets()) {
            return styled(new VBox(words, button)); // too long to leave room beside it
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        return styled(new HBox(words, button));
    }

    private static Pane styled(Pane line) {
        line.getStyleClass().add("suggestion");
        return line;
    }

    private static Button button(
            Suggestion suggestion, boolean resets, Consumer<Suggestion> apply) {
        var button = new Button(resets ? "Apply and reset" : "Apply");
        button.getStyleClass().addAll("small", "apply");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(button.getText() + ": " + suggestion.words());
        button.setTooltip(
                new Hint(
                        String.join("\n", suggestion.settings())
                                + (resets
                                        ? "\nThis takes hold in a new run, which begins at once."
                                        : "\nThis takes hold at the next update.")));
        button.setOnAction(event -> apply.accept(suggestion));
        return button;
    }
}

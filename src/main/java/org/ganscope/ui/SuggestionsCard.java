package org.ganscope.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.ganscope.diagnosis.Suggestion;
import org.ganscope.experiment.ExperimentConfig;

import java.util.List;
import java.util.function.Consumer;

/** What to try, each with a button that does it where that is a change of the config. */
final class SuggestionsCard extends VBox {

    /**
     * @param config what the buttons would change
     * @param apply does what a button says
     */
    SuggestionsCard(
            List<Suggestion> suggestions, ExperimentConfig config, Consumer<Suggestion> apply) {
        setId("suggestions");
        getStyleClass().addAll("card", "plain");
        var title = new Label("Try");
        title.getStyleClass().add("heading");
        getChildren().add(title);
        suggestions.forEach(one -> getChildren().add(line(one, config, apply)));
    }

    private static VBox line(
            Suggestion suggestion, ExperimentConfig config, Consumer<Suggestion> apply) {
        var words = new Label(suggestion.words());
        words.setWrapText(true);
        var line = new VBox(words);
        line.getStyleClass().add("suggestion");
        if (suggestion.applied(config).isPresent()) {
            line.getChildren().add(button(suggestion, config, apply));
        }
        return line;
    }

    private static Button button(
            Suggestion suggestion, ExperimentConfig config, Consumer<Suggestion> apply) {
        boolean resets = suggestion.needsReset(config);
        var button = new Button(resets ? "Apply and reset" : "Apply");
        button.getStyleClass().addAll("small", "apply");
        button.setAlignment(Pos.CENTER);
        button.setAccessibleText(button.getText() + ": " + suggestion.words());
        button.setTooltip(
                new Tooltip(
                        String.join("\n", suggestion.settings())
                                + (resets
                                        ? "\nThis takes hold in a new run, which begins at once."
                                        : "\nThis takes hold at the next update.")));
        button.setOnAction(event -> apply.accept(suggestion));
        return button;
    }
}

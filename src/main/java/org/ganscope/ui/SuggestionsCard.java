package org.ganscope.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.diagnosis.Suggestion;
import org.ganscope.experiment.ExperimentConfig;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What to try, each with a button that does it where that is a change of the config. */
final class SuggestionsCard extends VBox {

    /**
     * @param above what to try as well, said with its buttons in a card above
     * @param config what the buttons would change
     * @param ended whether the run has, so that each change needs a new one
     * @param apply does what a button says
     */
    SuggestionsCard(
            List<Suggestion> suggestions,
            List<Suggestion> above,
            ExperimentConfig config,
            boolean ended,
            Consumer<Suggestion> apply) {
        getStyleClass().add("suggestions");
        getStyleClass().addAll("card", "plain");
        var title = new Label("Try");
        title.getStyleClass().add("heading");
        getChildren().add(title);
        suggestions.forEach(one -> getChildren().add(line(one, config, ended, apply)));
        if (!above.isEmpty()) {
            var words =
                    new Label(
                            above.stream()
                                    .map(Suggestion::words)
                                    .collect(Collectors.joining(" ", "As above: ", "")));
            words.setWrapText(true);
            getChildren().add(styled(new VBox(words)));
        }
    }

    private static Pane line(
            Suggestion suggestion,
            ExperimentConfig config,
            boolean ended,
            Consumer<Suggestion> apply) {
        var words = new Label(suggestion.words());
        words.setWrapText(true);
        if (suggestion.applied(config).isEmpty()) {
            return styled(new VBox(words));
        }
        boolean resets = ended || suggestion.needsReset(config);
        Button button = button(suggestion, resets, apply);
        if (resets) {
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

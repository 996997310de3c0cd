package org.ganscope.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.ganscope.diagnosis.Condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was found of the run and holds no more, with the pale mark that it has on the timeline; and
 * where nothing was found, what that takes.
 */
final class QuietFindings extends VBox {
    private final Label title = new Label();
    private List<FindingsLog.Episode> shown = List.of();
    private int every;

    QuietFindings() {
        setId("quiet-findings");
        getStyleClass().add("group");
        title.getStyleClass().add("heading");
    }

    /**
     * @param episodes those that hold as well, which are told elsewhere
     * @param every the steps from one evaluation to the next
     */
    void show(List<FindingsLog.Episode> episodes, int every) {
        if (!getChildren().isEmpty() && episodes.equals(shown) && every == this.every) {
            return;
        }
        shown = episodes;
        this.every = every;
        var lines = new ArrayList<Region>();
        episodes.stream().filter(one -> !one.holds()).map(QuietFindings::line).forEach(lines::add);
        if (episodes.isEmpty()) {
            lines.add(paragraph(nothing(every)));
        }
        title.setText(episodes.isEmpty() ? "Nothing found yet" : "Found before");
        MoreBelow.name(title, title.getText());
        getChildren().setAll(title);
        getChildren().addAll(lines);
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }

    private static String nothing(int every) {
        return String.format(
                Locale.ROOT,
                "Looked for at evaluations, %s: a D too strong or too weak shows after 100 or 200"
                        + " steps, collapse after 1,000, the rest after 20 to 100 evaluations.",
                every == 1
                        ? "at every step"
                        : String.format(Locale.ROOT, "every %,d steps", every));
    }

    private static HBox line(FindingsLog.Episode episode) {
        var mark = new Region();
        mark.getStyleClass().addAll("ended-mark", tone(episode.condition()));
        var line = new HBox(mark, paragraph(episode.words()));
        line.getStyleClass().add("ended-finding");
        return line;
    }

    private static String tone(Condition condition) {
        return condition == Condition.CONVERGED ? "good" : "bad";
    }

    private static Label paragraph(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("paragraph", "small");
        return label;
    }
}

package org.ganscope.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Finding;

import java.util.List;
import java.util.Locale;

/** What is found of the run, in words, with what to try; away where nothing is. */
final class FindingsList extends VBox {
    private List<Finding> shown = List.of();

    FindingsList() {
        setId("findings");
        getStyleClass().add("group");
        setVisible(false);
        setManaged(false);
    }

    void show(List<Finding> findings) {
        if (sayTheSame(findings, shown)) {
            return;
        }
        shown = findings;
        getChildren().setAll(findings.stream().map(FindingsList::card).toList());
        findings.stream().findFirst().ifPresent(first -> getChildren().add(1, remedy(first)));
        setVisible(!findings.isEmpty());
        setManaged(!findings.isEmpty());
    }

    /** Figures that change at every step are not worth new words. */
    private static boolean sayTheSame(List<Finding> findings, List<Finding> shown) {
        return identities(findings).equals(identities(shown));
    }

    private static List<String> identities(List<Finding> findings) {
        return findings.stream().map(one -> one.condition() + " " + one.since()).toList();
    }

    private static VBox card(Finding found) {
        String since =
                String.format(
                        Locale.ROOT, "%s since step %,d", found.condition().words(), found.since());
        boolean good = found.condition() == Condition.CONVERGED;
        return card(since, found.sentence(), good ? "success" : "warning");
    }

    /** What to try is said for the most telling finding alone. */
    private static VBox remedy(Finding first) {
        return card("Try", first.remedy(), "plain");
    }

    private static VBox card(String heading, String text, String tone) {
        var title = new Label(heading);
        title.getStyleClass().add("heading");
        var paragraph = new Label(text);
        paragraph.setWrapText(true);
        var card = new VBox(title, paragraph);
        card.getStyleClass().addAll("card", tone);
        return card;
    }
}

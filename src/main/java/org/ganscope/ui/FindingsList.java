package org.ganscope.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

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
        if (says(findings, shown)) {
            return;
        }
        shown = findings;
        getChildren().setAll(findings.stream().map(FindingsList::card).toList());
        setVisible(!findings.isEmpty());
        setManaged(!findings.isEmpty());
    }

    /** Figures that change at every step are not worth new words. */
    private static boolean says(List<Finding> findings, List<Finding> shown) {
        return findings.stream()
                .map(one -> one.condition() + " " + one.since())
                .toList()
                .equals(shown.stream().map(one -> one.condition() + " " + one.since()).toList());
    }

    private static VBox card(Finding found) {
        var heading =
                new Label(
                        String.format(
                                Locale.ROOT,
                                "%s since step %,d",
                                found.condition().words(),
                                found.since()));
        heading.getStyleClass().add("heading");
        return new VBox(4, heading, paragraph(found.sentence()), paragraph(found.remedy()));
    }

    private static Label paragraph(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("paragraph", "small");
        return label;
    }
}

package org.ganscope.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Finding;

import java.util.Locale;

/**
 * One finding in words. Its height only grows while the type is as large, so that figures that
 * change move nothing below.
 */
final class FindingCard extends VBox {
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final Condition condition;

    FindingCard(Finding found) {
        condition = found.condition();
        boolean good = condition == Condition.CONVERGED;
        getStyleClass().addAll("card", good ? "success" : "warning");
        title.getStyleClass().add("heading");
        MoreBelow.name(title, condition.words());
        sentence.setWrapText(true);
        sentence.heightProperty()
                .subscribe(
                        height -> {
                            if (height.doubleValue() > sentence.getMinHeight()) {
                                sentence.setMinHeight(height.doubleValue());
                            }
                        });
        sentence.fontProperty().subscribe(font -> sentence.setMinHeight(USE_COMPUTED_SIZE));
        getChildren().addAll(title, sentence);
        show(found);
    }

    /** {@return what kind of finding it shows} */
    Condition condition() {
        return condition;
    }

    /** Shows the same finding with other figures. */
    void show(Finding found) {
        title.setText(
                String.format(
                        Locale.ROOT,
                        "%s since step %,d",
                        found.condition().words(),
                        found.since()));
        sentence.setText(found.sentence());
    }
}

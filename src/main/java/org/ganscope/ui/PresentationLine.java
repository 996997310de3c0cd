package org.ganscope.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.Locale;

/** What a presentation says of the run, in one line: what it is, how far, and its seed. */
final class PresentationLine extends HBox {
    PresentationLine(WindowViewModel window) {
        setId("presentation");
        getStyleClass().addAll("top-bar", "presentation-line");
        var name = new Label();
        name.textProperty().bind(window.workspace().origin().map(Origin::name));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var step = new SteadyLabel("presented-step", "step 8,888", Pos.CENTER_RIGHT);
        window.transport()
                .step()
                .subscribe(
                        now -> step.show(String.format(Locale.ROOT, "step %,d", now.longValue())));
        var seed = new Label();
        seed.textProperty().bind(window.status().seed());
        seed.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, space, step, seed);
    }
}

package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FindingCardTest {
    private static final String LONG = "It says so in words that need some lines of their own. ";

    private FindingCard card;
    private Pane root;

    @Start
    void open(Stage stage) {
        card = new FindingCard(saying(LONG.repeat(3)));
        card.setMinWidth(200); // whatever the stage was before
        card.setMaxWidth(200);
        root = new VBox(card);
        stage.setScene(new Scene(root, 200, 900));
        stage.show();
    }

    private static Finding saying(String sentence) {
        return new Finding(Condition.COLLAPSED, 10, 1, 1, sentence, "Give D more.");
    }

    private double heightAfter(Runnable change) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, change);
        WaitForAsyncUtils.waitForFxEvents(3);
        return card.getHeight();
    }

    @Test
    void fewerWordsLeaveItsHeight() {
        double height = heightAfter(() -> {});

        assertThat(heightAfter(() -> card.show(saying("Short.")))).isEqualTo(height);
    }

    @Test
    void afterLargerTypeItIsAsHighAsBefore() {
        double height = heightAfter(() -> {});

        assertThat(heightAfter(() -> root.setStyle("-fx-font-size: 24px"))).isGreaterThan(height);
        assertThat(heightAfter(() -> root.setStyle(""))).isEqualTo(height);
    }
}

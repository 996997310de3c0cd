package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.ExecutionException;

@ExtendWith(ApplicationExtension.class)
class HintTest {
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        stage.setScene(new Scene(new Region(), 300, 300));
        stage.show();
    }

    private Hint shown(String text) throws ExecutionException, InterruptedException {
        Hint hint =
                WaitForAsyncUtils.asyncFx(
                                () -> {
                                    var made = new Hint(text);
                                    made.show(stage);
                                    return made;
                                })
                        .get();
        WaitForAsyncUtils.waitForFxEvents(3);
        return hint;
    }

    @Test
    void aLongSentenceWraps() throws ExecutionException, InterruptedException {
        Hint brief = shown("Brief.");
        Hint wordy = shown("This sentence is told in more words than go into a line. ".repeat(4));

        assertThat(wordy.getWidth()).isLessThan(400);
        assertThat(wordy.getHeight()).isGreaterThan(2 * brief.getHeight());
    }
}

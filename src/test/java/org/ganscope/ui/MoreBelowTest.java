package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MoreBelowTest {
    private final VBox words = new VBox();
    private MoreBelow more;

    @Start
    void open(Stage stage) {
        words.getChildren().addAll(part("Collapsed"), part("D too weak"));
        more = new MoreBelow(words);
        stage.setScene(new Scene(more, 200, 250));
        stage.show();
    }

    /** {@return a heading with some text, 200 pixels high} */
    private static Region part(String name) {
        var heading = new Label(name + " since step 10");
        MoreBelow.name(heading, name);
        var part = new VBox(heading);
        part.setMinHeight(200);
        return part;
    }

    private Button button() {
        return (Button) more.lookup("#more-below");
    }

    private boolean isSigned() {
        return button().getParent().isVisible();
    }

    private void resize(double height) {
        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> more.getScene().getWindow().setHeight(height));
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    @Test
    void whatFollowsBelowTheEdgeIsNamedThere() {
        resize(150);

        assertThat(isSigned()).isTrue();
        assertThat(button().getText()).isEqualTo("D too weak");
    }

    @Test
    void whereAllIsShownNothingIsSaid() {
        resize(500);

        assertThat(isSigned()).isFalse();
    }

    @Test
    void aPressShowsItAndTheSignGoesWhereTheEndIs() {
        resize(220);
        WaitForAsyncUtils.waitForAsyncFx(60_000, button()::fire);
        WaitForAsyncUtils.waitForFxEvents(3);

        var scroll = (ScrollPane) more.lookup(".scroll-pane");
        assertThat(scroll.getVvalue()).isEqualTo(1);
        assertThat(isSigned()).isFalse();
    }
}

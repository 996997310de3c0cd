package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.ganscope.plot.Reading;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Optional;
import java.util.concurrent.ExecutionException;

@ExtendWith(ApplicationExtension.class)
class HoverMarkTest {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 160;
    private HoverMark mark;

    @Start
    void open(Stage stage) {
        mark = new HoverMark();
        stage.setScene(new Scene(new Pane(mark), WIDTH, HEIGHT));
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "239, 0", "2, 158", "239, 159", "120, 80"})
    void theWordsLieInTheChartAndOffTheButtonsAtItsFoot(double x, double y)
            throws ExecutionException, InterruptedException {
        var reading = new Reading(x, y, "step 120\nD 1.3861\nG 0.6931", y, y);

        Bounds words =
                WaitForAsyncUtils.asyncFx(
                                () -> {
                                    mark.show(Optional.of(reading), 1, WIDTH, HEIGHT);
                                    return mark.lookup(".hover-words").getBoundsInParent();
                                })
                        .get();

        assertThat(words.getMinX()).isNotNegative();
        assertThat(words.getMinY()).isNotNegative();
        assertThat(words.getMaxX()).isLessThanOrEqualTo(WIDTH);
        assertThat(words.getMaxY()).isLessThanOrEqualTo(HEIGHT - 20);
    }
}

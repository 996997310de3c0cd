package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import org.ganscope.experiment.Figure;
import org.ganscope.experiment.SampleFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Map;

@ExtendWith(ApplicationExtension.class)
class FiguresTableTest {
    /** What the notes have in width beside their edges. */
    private static final double NOTES = 230;

    private FiguresTable table;

    @Start
    void begin(Stage stage) {
        Look.loadFonts();
        table = new FiguresTable(rows(Double.NaN));
    }

    private static List<Figures> rows(double generated) {
        return Figures.of(figures(0.01), figures(generated));
    }

    private static SampleFigures figures(double reverseKl) {
        return new SampleFigures(Map.of(Figure.REVERSE_KL, reverseKl));
    }

    private Label label(String text) {
        return table.lookupAll(".label").stream()
                .map(Label.class::cast)
                .filter(label -> label.isVisible() && label.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itSaysOfWhichStepTheNumbersAre() {
        table.show(rows(0.5), 12_350, 12_300, 100);

        assertThat(((Label) table.lookup("#figures-step")).getText()).isEqualTo("at step 12,350");
    }

    @Test
    void whereTheChartsAreVisiblyBehindTheirStepIsSaid() {
        assertThat(FiguresTable.ofCharts(50, 0)).isEqualTo("charts at 0");
        assertThat(FiguresTable.ofCharts(1050, 1000)).isEmpty();
        assertThat(FiguresTable.ofCharts(1100, 1000)).isEqualTo("charts at 1,000");
        assertThat(FiguresTable.ofCharts(0, 0)).isEmpty();
    }

    @Test
    void whatTheChartsAreOfGoesBesideTheHeading() {
        var heading = new Label("Generated against real");
        heading.getStyleClass().add("heading");
        var charts = new Label(FiguresTable.ofCharts(19_900, 18_000));
        charts.getStyleClass().addAll("small", "muted");
        var line = new HBox(8, heading, charts);
        var scene = new Scene(line);
        Look.dress(scene);
        line.applyCss();

        assertThat(line.prefWidth(-1)).isLessThanOrEqualTo(NOTES);
    }

    @Test
    void aDashTellsAScreenReaderWhyThereIsNoNumber() {
        table.show(rows(Double.NaN), 0, 0, 10);

        assertThat(label("–").getAccessibleText())
                .startsWith("no reverse KL: No sample lies within three standard deviations");

        table.show(rows(0.5), 1, 0, 10);

        assertThat(label("0.500").getAccessibleText()).isNull();
    }
}

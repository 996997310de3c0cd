package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Settings;
import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Finding;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.HistoryRecorder;
import org.ganscope.experiment.NoiseFloor;
import org.ganscope.experiment.SampleFigures;
import org.ganscope.experiment.Snapshot;
import org.ganscope.experiment.StepFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A chart over the steps shows each number where its step is, whatever the axis. */
class HistoryChartTest {
    private static final int WIDTH = 380;
    private static final int HEIGHT = 200;
    private static final ExperimentConfig CONFIG =
            Settings.apply(ExperimentConfig.byDefault(), List.of("evaluation.samples=1000"));
    private static final Snapshot SNAPSHOT = new Experiment(CONFIG).snapshot();
    private static final NoiseFloor FLOOR =
            new NoiseFloor(Map.of(Figure.WASSERSTEIN, new NoiseFloor.Range(0.1, 0.2, 0.4)));

    /** D's loss swings between 1 and 2, G's stays at 0.5; W1 is 1 at each tenth step. */
    private static Scene scene(int steps, boolean log, Finding... findings) {
        return scene(steps, log, FLOOR, findings);
    }

    private static Scene scene(int steps, boolean log, NoiseFloor floor, Finding... findings) {
        var recorder = new HistoryRecorder();
        for (int step = 1; step <= steps; step++) {
            recorder.append(step, new StepFigures(1 + step % 2, 0.5, 0.5, 0.5, 1, 1));
            if (step % 10 == 0) {
                recorder.append(step, SampleFigures.onLine(1, 0.5, 4, 1, 0, 0));
            }
        }
        return new Scene(
                CONFIG, SNAPSHOT, recorder.view(), List.of(findings), floor, log, Optional.empty());
    }

    private static BufferedImage paint(Chart chart, Theme theme, Scene scene) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        chart.paint(graphics, WIDTH, HEIGHT, theme, scene);
        graphics.dispose();
        return image;
    }

    private static int near(BufferedImage image, int x, int y, int reach, Color wanted) {
        int found = 0;
        for (int dx = -reach; dx <= reach; dx++) {
            for (int dy = -reach; dy <= reach; dy++) {
                Color color = new Color(image.getRGB(x + dx, y + dy));
                found += distance(color, wanted) < 40 ? 1 : 0;
            }
        }
        return found;
    }

    private static int distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }

    @Test
    void aReadingNamesTheStepThatWasMeasured() {
        HistoryChart chart = HistoryCharts.wasserstein();
        paint(chart, Theme.LIGHT, scene(200, false));
        HistoryReading painted = chart.painted().orElseThrow();

        double x = painted.area().x(104);
        Reading reading = chart.readingAt(x, HEIGHT / 2.0).orElseThrow();

        assertThat(painted.steps().stepAt(painted.area().valueAt(x))).isEqualTo(104);
        assertThat(reading.text()).startsWith("step 100\n");
    }

    @Test
    void aSingleValueIsSeen() {
        BufferedImage image = paint(HistoryCharts.wasserstein(), Theme.LIGHT, scene(15, false));

        assertThat(count(image, Theme.LIGHT.metric()))
                .isGreaterThan(
                        count(
                                        paint(
                                                HistoryCharts.wasserstein(),
                                                Theme.LIGHT,
                                                scene(5, false)),
                                        Theme.LIGHT.metric())
                                + 20);
    }

    private static int count(BufferedImage image, Color wanted) {
        int found = 0;
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                found += distance(new Color(image.getRGB(x, y)), wanted) < 40 ? 1 : 0;
            }
        }
        return found;
    }

    private static long stepOf(Reading reading) {
        String line = reading.text().lines().findFirst().orElseThrow();
        return Long.parseLong(line.replaceAll("[^0-9]", ""));
    }

    @Test
    void aLogarithmicAxisSpreadsTheFirstStepsOut() {
        HistoryChart chart = HistoryCharts.losses();
        paint(chart, Theme.LIGHT, scene(10_000, true));
        HistoryReading painted = chart.painted().orElseThrow();
        double left = painted.area().box().getMinX();
        double width = painted.area().box().getWidth();

        assertThat(stepOf(chart.readingAt(left + width / 4, 100).orElseThrow())).isBetween(9L, 11L);
        assertThat(stepOf(chart.readingAt(left + width / 2, 100).orElseThrow()))
                .isBetween(95L, 105L);

        paint(chart, Theme.LIGHT, scene(10_000, false));

        assertThat(stepOf(chart.readingAt(left + width / 4, 100).orElseThrow()))
                .isBetween(2400L, 2600L);
    }

    @Test
    void aLogarithmicAxisTellsNothingOfStepZeroWhichItDoesNotShow() {
        HistoryChart chart = HistoryCharts.wasserstein();
        paint(chart, Theme.LIGHT, measuredAtZeroAnd(10));
        Area area = chart.painted().orElseThrow().area();

        assertThat(chart.readingAt(area.x(Math.log10(3)), 100)).isEmpty();
        assertThat(chart.readingAt(area.x(1), 100).orElseThrow().text()).startsWith("step 10\n");
    }

    @Test
    void aLogarithmicAxisThatCanShowOnlyStepZeroSaysSo() {
        assertThat(
                        WrittenWords.of(
                                HistoryCharts.wasserstein(),
                                measuredAtZeroAnd(1_000),
                                WIDTH,
                                HEIGHT))
                .extracting(WrittenWords.Word::text)
                .contains("Not measured since step 0: press Play or Step");
    }

    /** Trained for 20 steps; W1 is measured before the first and at another. */
    private static Scene measuredAtZeroAnd(long another) {
        var recorder = new HistoryRecorder();
        recorder.append(0, SampleFigures.onLine(1, 0.5, 4, 1, 0, 0));
        for (int step = 1; step <= 20; step++) {
            recorder.append(step, new StepFigures(1, 0.5, 0.5, 0.5, 1, 1));
            if (step == another) {
                recorder.append(step, SampleFigures.onLine(1, 0.5, 4, 1, 0, 0));
            }
        }
        return new Scene(
                CONFIG, SNAPSHOT, recorder.view(), List.of(), FLOOR, true, Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatSwingsFasterThanTheScreenIsABandFromLeastToGreatest(boolean log) {
        HistoryChart chart = HistoryCharts.losses();
        BufferedImage image = paint(chart, Theme.LIGHT, scene(100_000, log));
        Area area = chart.painted().orElseThrow().area();
        Color band = Theme.over(Theme.LIGHT.ground(), Theme.LIGHT.discriminator(), 0.25);
        int x = (int) (area.box().getMinX() + 0.9 * area.box().getWidth());

        for (double value : new double[] {1.05, 1.2, 1.8, 1.95}) {
            assertThat(near(image, x, (int) area.y(value), 1, band)).as("%s", value).isPositive();
        }
        for (double value : new double[] {0.8, 2.1}) {
            assertThat(near(image, x, (int) area.y(value), 1, band)).as("%s", value).isZero();
        }
        Reading reading = chart.readingAt(x, 100).orElseThrow();
        assertThat(reading.text()).contains("G 0.5000");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theNoiseFloorIsABandThatLegendAndReadingName(Theme theme) {
        HistoryChart chart = HistoryCharts.wasserstein();
        BufferedImage image = paint(chart, theme, scene(100, false));
        Area area = chart.painted().orElseThrow().area();
        Color band = Theme.over(theme.ground(), theme.metric(), 0.22);
        int x = (int) area.box().getCenterX();

        assertThat(near(image, x, (int) area.y(0.3), 2, band)).isGreaterThan(15);
        assertThat(near(image, x, (int) area.y(0.6), 2, band)).isZero();
        assertThat(chart.readingAt(x, 100).orElseThrow().text())
                .contains("noise floor 0.2000 to 0.4000");
        assertThat(chart.layout().orElseThrow().keys())
                .extracting(Key::label)
                .containsExactly("W₁", "noise floor");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aFloorFarBelowTheValuesHasAnEdgeAndItsNameBesideIt(Theme theme) {
        var low = new NoiseFloor(Map.of(Figure.WASSERSTEIN, new NoiseFloor.Range(0, 1e-3, 2e-3)));
        HistoryChart chart = HistoryCharts.wasserstein();
        BufferedImage image = paint(chart, theme, scene(100, false, low));
        BufferedImage without = paint(chart, theme, scene(100, false, NoiseFloor.NONE));
        Rectangle2D box = chart.painted().orElseThrow().area().box();
        Color edge = Theme.over(theme.ground(), theme.metric(), 0.7);
        int y = (int) box.getMaxY() - 1;

        assertThat(near(image, (int) box.getCenterX(), y, 2, edge)).isGreaterThan(4);
        assertThat(near(without, (int) box.getCenterX(), y, 2, edge)).isZero();
        int named = (int) box.getMaxX() + 16;
        assertThat(near(without, named, y - 6, 8, theme.ground())).isEqualTo(17 * 17);
        assertThat(near(image, named, y - 6, 8, theme.ground())).isLessThan(17 * 17 - 30);
    }

    @Test
    void anUnknownFloorIsNotDrawn() {
        HistoryChart chart = HistoryCharts.kolmogorovSmirnov();
        paint(chart, Theme.LIGHT, scene(100, false));

        assertThat(chart.layout().orElseThrow().keys())
                .extracting(Key::label)
                .containsExactly("KS");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findingsAreMarkedWhereTheyBeganAndNamedUnderThePointer(boolean log) {
        var finding = new Finding(Condition.OSCILLATING, 300, 8, 6, "It swings.", "");
        HistoryChart chart = HistoryCharts.losses();
        BufferedImage image = paint(chart, Theme.LIGHT, scene(1000, log, finding));
        HistoryReading painted = chart.painted().orElseThrow();
        Area area = painted.area();
        double x = area.x(log ? Math.log10(300) : 300);
        int bottom = (int) area.box().getMaxY();
        Color mark = FindingMarks.color(Theme.LIGHT, Condition.OSCILLATING);

        assertThat(near(image, (int) x, bottom - 4, 2, mark)).isGreaterThan(10);
        assertThat(chart.readingAt(x + 2, 60).orElseThrow().text())
                .endsWith("Oscillating since step 300");
        assertThat(chart.readingAt(x + 20, 60).orElseThrow().text()).doesNotContain("Oscillating");
    }

    @ParameterizedTest
    @CsvSource({"220, 310, step", "246, 205, ''"})
    void theAxisOfStepsIsNamedWhereThereIsRoomForThat(int width, int height, String name) {
        HistoryChart chart = HistoryCharts.losses();
        PaintedScene.of(chart, Theme.LIGHT, scene(10, false), width, height);

        assertThat(chart.layout().orElseThrow().x().label()).isEqualTo(name);
    }

    @Test
    void theEquilibriumIsNamed() {
        HistoryChart chart = HistoryCharts.losses();
        paint(chart, Theme.LIGHT, scene(10, false));

        assertThat(chart.layout().orElseThrow().keys())
                .extracting(Key::label)
                .containsExactly("D", "G", "equilibrium");
    }

    @Test
    void aLowChartKeepsItsLinesInTheLegendRatherThanTheEquilibrium() {
        HistoryChart chart = HistoryCharts.losses();
        PaintedScene.of(chart, Theme.LIGHT, scene(10, false), 180, 120);
        Area area = chart.painted().orElseThrow().area();

        assertThat(chart.layout().orElseThrow().keys())
                .extracting(Key::label)
                .containsExactly("D", "G");
        assertThat(
                        chart.readingAt(area.box().getCenterX(), area.box().getCenterY())
                                .orElseThrow()
                                .text())
                .contains("dashed: 2 log 2 = 1.3863, equilibrium of D\n")
                .endsWith("dashed: log 2 = 0.6931, equilibrium of G");
    }

    @Test
    void aLowChartNeedsNoLegendForTheOneLineThatItsTitleNames() {
        HistoryChart chart = HistoryCharts.wasserstein();
        PaintedScene.of(chart, Theme.LIGHT, scene(10, false), 180, 114);

        assertThat(chart.layout().orElseThrow().keys()).isEmpty();
    }

    @Test
    void underThePointerTheSignOfTheLegendNamesWhatItLeavesOut() {
        HistoryChart chart = HistoryCharts.outputs();
        PaintedScene.of(chart, Theme.LIGHT, scene(10, false), 180, 90);

        assertThat(chart.readingAt(180 - 40, 15).orElseThrow().text())
                .contains("of generated: line with diamonds");
    }
}

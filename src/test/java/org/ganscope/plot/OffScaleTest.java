package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.experiment.HistoryRecorder;
import org.ganscope.experiment.Samples;
import org.ganscope.experiment.StepFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

/** What an axis cuts off is marked and told. */
class OffScaleTest {
    /** A generator that makes nearly one number. */
    private static final Scene NARROW = TrainedScene.of(300, "evaluation.samples=1000");

    /** D's loss is far above all others at the first steps. */
    private static Scene outlying() {
        var recorder = new HistoryRecorder();
        for (int step = 1; step <= 1000; step++) {
            recorder.append(step, new StepFigures(step <= 8 ? 21.5 : 1, 0.5, 0.5, 0.5, 1, 1));
        }
        return new Scene(NARROW.config(), NARROW.snapshot(), recorder.view());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void anOutlierOfACourseIsMarkedAtTheTopAndToldUnderThePointer(Theme theme) {
        HistoryChart chart = HistoryCharts.losses();
        BufferedImage image = PaintedScene.of(chart, theme, outlying(), 600, 300);
        Area area = chart.painted().orElseThrow().area();
        double x = area.x(4);

        assertThat(area.ys().high()).isLessThan(5);
        assertThat(
                        PaintedScene.hasNear(
                                image, x + 1, area.box().getMinY() + 5, theme.discriminator()))
                .isTrue();
        assertThat(chart.readingAt(x, 100).orElseThrow().text())
                .contains("D 21.50, above the axis")
                .contains("G 0.5000\n");
        assertThat(chart.readingAt(area.x(500), 100).orElseThrow().text()).doesNotContain("above");
    }

    /** Gradients swing from 0 to 10, and to 12 for once. */
    @Test
    void whatReachesLittleFartherThanTheRestIsNotCutOff() {
        var recorder = new HistoryRecorder();
        for (int step = 1; step <= 1000; step++) {
            double gradient = step % 2 * (step == 501 ? 12 : 10);
            recorder.append(step, new StepFigures(1, 0.5, 0.5, 0.5, gradient, 1));
        }
        HistoryChart chart = HistoryCharts.gradients();
        var scene = new Scene(NARROW.config(), NARROW.snapshot(), recorder.view());

        PaintedScene.of(chart, Theme.LIGHT, scene, 600, 300);

        assertThat(chart.painted().orElseThrow().area().ys().high()).isGreaterThanOrEqualTo(12);
    }

    @Test
    void eachExcursionOfACourseHasOnePlaceWithItsFarthestValue() {
        HistoryChart chart = HistoryCharts.losses();
        Scene scene = outlying();
        PaintedScene.of(chart, Theme.LIGHT, scene, 600, 300);
        HistoryReading painted = chart.painted().orElseThrow();
        var columns =
                new Columns(
                        scene.history().band(painted.traces().getFirst().quantity()),
                        painted.steps(),
                        270);

        List<OffScale> places = new OffScaleFinder(painted.area(), Color.RED).of(columns);

        assertThat(places).hasSize(1);
        assertThat(places.getFirst().value()).isEqualTo(21.5);
        assertThat(places.getFirst().words()).isEqualTo("21.5");
        assertThat(places.getFirst().above()).isTrue();
    }

    @Test
    void aMarkSaysNoMoreDigitsThanItNeeds() {
        assertThat(Numbers.brief(5)).isEqualTo("5");
        assertThat(Numbers.brief(2.7210)).isEqualTo("2.72");
        assertThat(Numbers.brief(-0.1)).isEqualTo("-0.1");
        assertThat(Numbers.brief(1234.6)).isEqualTo("1,235");
        assertThat(Numbers.brief(2e-5)).isEqualTo("2.00e-05");
    }

    @Test
    void aBarThatGoesOnAboveTheAxisIsMarkedWithItsValue() {
        var chart = new SamplesChart();
        BufferedImage image = PaintedScene.of(chart, Theme.LIGHT, NARROW, 600, 300);
        SamplesReading painted = chart.painted().orElseThrow();
        Area area = painted.area();
        Histogram bars = painted.generated();
        assertThat(bars.peak()).isGreaterThan(area.ys().high());

        OffScale place =
                new OffScaleFinder(area, Color.RED)
                        .of(bars, NARROW.snapshot().onLine().generatorDensity().density())
                        .getFirst();

        assertThat(place.value()).isEqualTo(bars.peak());
        assertThat(place.words()).isEqualTo(Numbers.brief(bars.peak()));
        assertThat(chart.readingAt(place.x(), 150).orElseThrow().text())
                .contains("generated " + Numbers.of(bars.peak()) + ", above the axis");
        assertThat(
                        PaintedScene.hasNear(
                                image,
                                place.x(),
                                area.box().getMinY() + 5,
                                Theme.LIGHT.generated()))
                .isTrue();
    }

    /** Two neighbours have no room for two values beside them: the higher one is told. */
    @Test
    void neighbouringBarsHaveOnePlaceAndTheValueOfTheHighest() {
        var numbers = new float[100];
        Arrays.fill(numbers, 0, 40, 0.09f);
        Arrays.fill(numbers, 40, 100, 0.27f);
        var xs = new Span(0, 9);
        var area = new Area(new Rectangle2D.Double(0, 0, 700, 300), xs, new Span(0, 1));
        var bars = new Histogram(Samples.of(numbers), xs, 50);

        List<OffScale> places =
                new OffScaleFinder(area, Color.RED)
                        .of(bars, NARROW.snapshot().onLine().dataDensity());

        assertThat(places.getFirst().value()).isEqualTo(bars.peak());
    }
}

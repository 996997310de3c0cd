package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.experiment.Arrows;
import org.ganscope.experiment.Details;
import org.ganscope.experiment.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** Arrows begin at their samples and are as long as the legend's arrow says. */
class ArrowsPainterTest {
    private static final Scene LINE = TrainedScene.of(30, "evaluation.samples=1000");
    private static final Scene PLANE =
            TrainedScene.of(5, "data=ring", "generator.layers[2].units=2", "latent.dimension=2");

    private static Arrows arrows(Scene scene) {
        return scene.snapshot().details().find(Arrows.class).orElseThrow();
    }

    @Test
    void theLegendsArrowIsAsLongAsItsValue() {
        var painter = painter(true);
        Key key = painter.follow(LINE, Theme.LIGHT).orElseThrow();
        double value = Double.parseDouble(key.label().split(" ", -1)[3]);

        assertThat(key.label()).matches("G's loss falls [0-9.e-]+ per unit of x");
        assertThat(painter.shown(value)).isEqualTo(key.mark().width(), within(1e-9));
        double longest =
                IntStream.range(0, arrows(LINE).size())
                        .mapToDouble(arrows(LINE)::length)
                        .max()
                        .orElseThrow();
        assertThat(value).isBetween(longest / ArrowScale.ON_LINE, 2.5 * longest);
    }

    @ParameterizedTest
    @CsvSource({
        "discriminator.sees=moments, in a batch",
        "'discriminator.sees={\"type\": \"pack\", \"size\": 2}', in a pack",
        "averaging=exponential, present G"
    })
    void theLegendSaysWhatElseIsHeldAndWhichGeneratorItIs(String setting, String words) {
        Scene scene = TrainedScene.of(1, setting, "batchSize=32", "evaluation.samples=500");

        assertThat(painter(true).follow(scene, Theme.LIGHT).orElseThrow().label()).endsWith(words);
    }

    @Test
    void whatNobodyWatchedIsNotPainted() {
        Snapshot watched = LINE.snapshot();
        var unwatched =
                new Scene(
                        LINE.config(),
                        new Snapshot(
                                watched.step(),
                                watched.discriminatorUpdates(),
                                watched.generatorUpdates(),
                                watched.extra(),
                                watched.last(),
                                watched.realFigures(),
                                watched.generatedFigures(),
                                watched.samples(),
                                watched.discriminator(),
                                Details.NONE),
                        LINE.history());

        assertThat(painter(true).follow(unwatched, Theme.LIGHT)).isEmpty();
        BufferedImage without = paintedOn(new Area(BOX, new Span(-1, 9), SPAN), unwatched, true);
        assertThat(without.getRGB(0, 0, 400, 300, null, 0, 400)).containsOnly(0);
    }

    private static final Rectangle2D BOX = new Rectangle2D.Double(0, 0, 400, 300);
    private static final Span SPAN = new Span(0, 1);

    private static ArrowsPainter painter(boolean onLine) {
        return new ArrowsPainter(onLine ? ArrowScale.ON_LINE : ArrowScale.IN_PLANE);
    }

    private static BufferedImage paintedOn(Area area, Scene scene, boolean onLine) {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        var painter = painter(onLine);
        painter.follow(scene, Theme.LIGHT);
        if (onLine) {
            painter.paintOnLine(graphics, area, Theme.LIGHT);
        } else {
            painter.paintInPlane(graphics, area, Theme.LIGHT);
        }
        graphics.dispose();
        return image;
    }

    @Test
    void onTheLineEachReachesFromItsSampleAsFarAsItIsPulled() {
        Arrows arrows = arrows(LINE);
        var area = new Area(BOX, new Span(arrows.x(0) - 9, arrows.x(23) + 9), SPAN);
        BufferedImage image = paintedOn(area, LINE, true);
        var painter = painter(true);
        Color color = painter.follow(LINE, Theme.LIGHT).orElseThrow().color();
        List<Line2D> drawn = painter.onLine(area);

        assertThat(drawn).isNotEmpty();
        for (Line2D shaft : drawn) {
            assertThat(PaintedScene.hasNear(image, shaft.getX1(), shaft.getY1(), color)).isTrue();
            double nearTip = shaft.getX2() - 1.5 * Math.signum(shaft.getX2() - shaft.getX1());
            assertThat(PaintedScene.hasNear(image, nearTip, shaft.getY2(), color)).isTrue();
        }
        for (int i = 0; i < arrows.size(); i++) {
            double x = area.x(arrows.x(i));
            double along = arrows.alongX(i);
            double y = ArrowLanes.height(area, along);
            double least = Math.min(x, x + painter.shown(along));
            double most = Math.max(x, x + painter.shown(along));
            assertThat(drawn)
                    .as("it, or a longer one in its place")
                    .anyMatch(
                            shaft ->
                                    shaft.getY1() == y
                                            && shaft.getBounds2D().getMinX() < most + 4
                                            && shaft.getBounds2D().getMaxX() > least - 4
                                            && shaft.getBounds2D().getWidth()
                                                    >= most - least - 1e-9);
        }
    }

    @Test
    void onTheLineNoArrowLiesOverAnotherAndThoseToTheRightHaveALaneOfTheirOwn() {
        var area = new Area(BOX, new Span(-1, 9), SPAN);
        var painter = painter(true);
        painter.follow(LINE, Theme.LIGHT);
        List<Line2D> drawn = painter.onLine(area);

        for (Line2D one : drawn) {
            double way = one.getX2() - one.getX1();
            assertThat(one.getY1()).isEqualTo(ArrowLanes.height(area, way));
            assertThat(drawn)
                    .filteredOn(other -> !other.equals(one) && other.getY1() == one.getY1())
                    .noneMatch(
                            other ->
                                    other.getBounds2D().getMinX() < one.getBounds2D().getMaxX()
                                            && one.getBounds2D().getMinX()
                                                    < other.getBounds2D().getMaxX());
        }
        assertThat(ArrowLanes.height(area, 1)).isLessThan(ArrowLanes.height(area, -1) - 5);
    }

    @Test
    void inThePlaneUpwardsIsUp() {
        Arrows arrows = arrows(PLANE);
        double reach = 3;
        for (int i = 0; i < arrows.size(); i++) {
            reach = Math.max(reach, Math.max(Math.abs(arrows.x(i)), Math.abs(arrows.y(i))));
        }
        var span = new Span(-1.5 * reach, 1.5 * reach);
        var area = new Area(BOX, span, span);
        BufferedImage image = paintedOn(area, PLANE, false);
        var painter = painter(false);
        Color color = painter.follow(PLANE, Theme.LIGHT).orElseThrow().color();

        for (int i = 0; i < arrows.size(); i++) {
            double x = area.x(arrows.x(i)) + painter.shown(arrows.alongX(i));
            double y = area.y(arrows.y(i)) - painter.shown(arrows.alongY(i));
            assertThat(PaintedScene.hasNear(image, x, y, color)).isTrue();
        }
    }

    @Test
    void theTableOfTheChartHasEachArrow() {
        Table table = new SamplesChart().numbers(LINE);
        Arrows arrows = arrows(LINE);

        assertThat(table.column("arrow").cells()).hasSize(arrows.size());
        assertThat(table.column("arrow_at").cells().get(5)).isEqualTo(Float.toString(arrows.x(5)));
        assertThat(table.column("arrow").cells().get(5))
                .isEqualTo(Float.toString(arrows.alongX(5)));
    }

    @Test
    void theScaleGrowsAtOnceAndShrinksAfterAWhile() {
        var scale = new ArrowScale(ArrowScale.IN_PLANE);

        assertThat(scale.follow(new double[0], false)).isZero();
        assertThat(scale.follow(new double[] {0}, false)).isZero();
        assertThat(scale.follow(new double[] {0.13}, false)).isEqualTo(0.2);
        assertThat(scale.follow(new double[] {0.21}, false)).isEqualTo(0.5);
        assertThat(scale.follow(new double[] {0.03}, false)).isEqualTo(0.5);
        assertThat(scale.follow(new double[] {Double.NaN}, false)).isEqualTo(0.5);
        double last = 0;
        for (int i = 0; i < 100; i++) {
            last = scale.follow(new double[] {0.03}, false);
        }
        assertThat(last).isEqualTo(0.05);
    }

    @Test
    void theScaleFitsAtOnceWhereTrainingRests() {
        var scale = new ArrowScale(ArrowScale.IN_PLANE);

        assertThat(scale.follow(new double[] {40}, false)).isEqualTo(50);
        assertThat(scale.follow(new double[] {0.9}, false)).isEqualTo(50);
        assertThat(scale.follow(new double[] {0.9}, true)).isEqualTo(1);
        assertThat(scale.follow(new double[] {0.4}, true))
                .as("still to be compared with the last ones")
                .isEqualTo(1);
    }

    @Test
    void anArrowFarLongerThanTheOthersDoesNotMakeThemDots() {
        double[] lengths = {0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 2.9};

        assertThat(new ArrowScale(ArrowScale.IN_PLANE).follow(lengths, false)).isEqualTo(1);
        lengths[9] = 30;
        assertThat(new ArrowScale(ArrowScale.IN_PLANE).follow(lengths, false))
                .as("no longer than the chart has room for")
                .isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aReadingNearTheFootTellsTheArrow(Theme theme) {
        var chart = new SamplesChart();
        PaintedScene.of(chart, theme, LINE, 750, 410);
        Area area = chart.painted().orElseThrow().area();
        Arrows arrows = arrows(LINE);

        String text =
                chart.readingAt(area.x(arrows.x(0)), ArrowLanes.height(area, arrows.alongX(0)))
                        .orElseThrow()
                        .text();

        assertThat(text)
                .endsWith(
                        "arrow at %s: %s"
                                .formatted(Numbers.of(arrows.x(0)), Numbers.of(arrows.alongX(0))));
        assertThat(chart.readingAt(area.x(arrows.x(0)), area.box().getMinY()).orElseThrow().text())
                .doesNotContain("arrow");
    }
}

package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.data.Mode;
import org.ganscope.experiment.Arrows;
import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Manifold;
import org.ganscope.experiment.ManifoldSheet;
import org.ganscope.experiment.OptimalPlane;
import org.ganscope.experiment.Plane;
import org.ganscope.experiment.SamplesView;
import org.ganscope.experiment.Trails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

class PlaneChartTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 400;
    private static final Scene RING = PlaneScenes.RING;

    private final PlaneChart chart = new PlaneChart();

    private BufferedImage paint(Theme theme, Scene scene) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        chart.paint(graphics, WIDTH, HEIGHT, theme, scene);
        graphics.dispose();
        return image;
    }

    @ParameterizedTest
    @EnumSource
    void realPointsAreWhereThePeaksAre(Theme theme) {
        BufferedImage image = paint(theme, RING);
        Area area = chart.painted().orElseThrow().area();

        for (Mode mode : ((SamplesView.InPlane) RING.snapshot().samples()).modes()) {
            int x = (int) area.x(mode.x());
            int y = (int) area.y(mode.y());
            assertThat(distance(new Color(image.getRGB(x, y)), theme.real())).isLessThan(80);
        }
    }

    @Test
    void generatedPointsAreWhereTheyWereDrawn() {
        BufferedImage image = paint(Theme.LIGHT, RING);
        Area area = chart.painted().orElseThrow().area();
        var generated = ((SamplesView.InPlane) RING.snapshot().samples()).generated();

        for (int i = 0; i < 20; i++) {
            int x = (int) area.x(generated.x(i));
            int y = (int) area.y(generated.y(i));
            assertThat(distance(new Color(image.getRGB(x, y)), Theme.LIGHT.generated()))
                    .isLessThan(120);
        }
    }

    @Test
    void theLineThroughAReadingEndsWhereTheSquareEnds() {
        PaintedScene.of(chart, Theme.LIGHT, RING, 260, 600);
        Rectangle2D box = chart.painted().orElseThrow().area().box();
        Reading reading = chart.readingAt(box.getCenterX(), box.getCenterY()).orElseThrow();

        assertThat(reading.top()).isEqualTo(box.getMinY());
        assertThat(reading.bottom()).isEqualTo(box.getMaxY()).isLessThan(400);
    }

    /** As large ones are: up to half as wide again as high. */
    @ParameterizedTest
    @CsvSource({"560, 420", "680, 520", "420, 600", "260, 600"})
    void whatDSaysIsKnownAllOverTheChart(int width, int height) {
        PaintedScene.of(chart, Theme.LIGHT, RING, width, height);
        Area area = chart.painted().orElseThrow().area();
        Plane known = ((DiscriminatorView.OfPoints) RING.snapshot().discriminator()).output();

        assertThat(known.highX()).isGreaterThanOrEqualTo(area.xs().high());
        assertThat(known.lowX()).isLessThanOrEqualTo(area.xs().low());
        assertThat(area.ys().high()).isLessThan(1.01 * known.highY());
        assertThat(area.ys().high()).isGreaterThan(0.99 * known.highY());
    }

    /** A large tile beside others, the whole centre, the window, and a low strip. */
    @ParameterizedTest
    @CsvSource({"520, 630", "750, 630", "1264, 630", "420, 240"})
    void theMapFillsItsPlaceOnceDIsKnownInItsShape(int width, int height) {
        var experiment = new Experiment(RING.config());
        chart.onShape(experiment::frame);
        PaintedScene.of(chart, Theme.LIGHT, RING, width, height);
        Scene framed = new Scene(RING.config(), experiment.snapshot(), experiment.history());
        PaintedScene.of(chart, Theme.LIGHT, framed, width, height);
        Area area = chart.painted().orElseThrow().area();
        Plane known = ((DiscriminatorView.OfPoints) framed.snapshot().discriminator()).output();

        assertThat(known.highX()).isGreaterThanOrEqualTo(area.xs().high());
        assertThat(known.highY()).isGreaterThanOrEqualTo(area.ys().high());
        assertThat(height - area.box().getMaxY()).isLessThan(60);
        assertThat(width - area.box().getMaxX()).isLessThan(40);
        double reach = ((SamplesView.InPlane) framed.snapshot().samples()).reach();
        assertThat(Math.min(area.xs().high(), area.ys().high())).isCloseTo(reach, within(1e-9));
    }

    @Test
    void bothAxesHaveTheSameScale() {
        paint(Theme.LIGHT, RING);
        Area area = chart.painted().orElseThrow().area();

        double across = area.x(1) - area.x(0);
        double up = area.y(0) - area.y(1);
        assertThat(across / up).isCloseTo(1, within(0.002));
    }

    @Test
    void aReadingTellsThePlaceAndWhatDSaysThere() {
        paint(Theme.LIGHT, RING);
        Area area = chart.painted().orElseThrow().area();
        Plane plane = ((DiscriminatorView.OfPoints) RING.snapshot().discriminator()).output();

        // The lower left corner of what D was asked for, a hair inside.
        double x = area.x(plane.lowX()) + 0.01;
        double y = area.y(plane.lowY()) - 0.01;
        String text = chart.readingAt(x, y).orElseThrow().text();

        assertThat(text).startsWith("x = ").contains("y = ");
        assertThat(text)
                .contains("\nD(x) = " + Numbers.of(plane.get(0, 0)))
                .contains("\nD*(x): too few samples to tell");
        assertThat(chart.readingAt(1, 1)).isEmpty();
    }

    @Test
    void aReadingTellsDStarAndTheNearestPoints() {
        paint(Theme.LIGHT, RING);
        Area area = chart.painted().orElseThrow().area();
        var samples = (SamplesView.InPlane) RING.snapshot().samples();
        OptimalPlane optimal = RING.snapshot().details().find(OptimalPlane.class).orElseThrow();
        float x = samples.real().x(0);
        float y = samples.real().y(0);

        String text = chart.readingAt(area.x(x), area.y(y)).orElseThrow().text();

        assertThat(text)
                .contains("real point at %s, %s".formatted(Numbers.of(x), Numbers.of(y)))
                .contains("D*(x) = " + Numbers.of(optimal.output().at(x, y)))
                .contains("blurred by " + Numbers.of(optimal.blur()))
                .doesNotContain("generated point");
    }

    @Test
    void theColourIsDsOrThatOfTheBestD() {
        Plane judged = ((DiscriminatorView.OfPoints) RING.snapshot().discriminator()).output();
        Plane best = RING.snapshot().details().find(OptimalPlane.class).orElseThrow().output();
        int none = 0;
        for (PlaneLayer layer : List.of(PlaneLayer.MAP, PlaneLayer.OPTIMAL_MAP)) {
            chart.choose(Set.of(layer));
            BufferedImage image = paint(Theme.LIGHT, RING);
            Area area = chart.painted().orElseThrow().area();
            Plane plane = layer == PlaneLayer.MAP ? judged : best;
            for (double x = -2; x <= 2; x += 0.37) {
                for (double y = -2; y <= 2; y += 0.37) {
                    double value = plane.at(x, y);
                    Color color = new Color(image.getRGB((int) area.x(x), (int) area.y(y)));
                    if (Double.isNaN(value)) {
                        none++;
                    } else {
                        Color expected =
                                Theme.over(
                                        Theme.LIGHT.ground(),
                                        Theme.LIGHT.discriminator(),
                                        0.55 * colours(layer).share(value));
                        assertThat(distance(color, expected)).as(x + ", " + y).isLessThan(45);
                    }
                }
            }
        }
        assertThat(none).isBetween(10, 200);
    }

    private static Span colours(PlaneLayer layer) {
        return new JudgementPainter().follow(new PlaneShown(RING, Set.of(layer)));
    }

    @Test
    void theDashedLineIsWhereTheBestDCannotTell() {
        Scene near =
                PlaneScenes.of(
                        "data={\"type\": \"twoGaussians\", \"distance\": 0.6,"
                                + " \"standardDeviation\": 0.3}");
        chart.choose(Set.of(PlaneLayer.OPTIMAL));
        BufferedImage image = paint(Theme.LIGHT, near);
        Area area = chart.painted().orElseThrow().area();
        Plane best = near.snapshot().details().find(OptimalPlane.class).orElseThrow().output();

        int dashes = 0;
        for (int y = (int) area.box().getMinY() + 1; y < area.box().getMaxY(); y++) {
            for (int x = (int) area.box().getMinX() + 1; x < area.box().getMaxX(); x++) {
                if (isGreen(new Color(image.getRGB(x, y)))) {
                    dashes++;
                    assertThat(crossesHalf(best, area, x, y)).as(x + ", " + y).isTrue();
                }
            }
        }
        assertThat(dashes).isPositive();
    }

    private static boolean isGreen(Color color) {
        return color.getGreen() > color.getRed() + 60;
    }

    /** Whether D* passes 1/2 within a few pixels. */
    private static boolean crossesHalf(Plane best, Area area, int x, int y) {
        boolean below = false;
        boolean above = false;
        for (int dx = -5; dx <= 5; dx++) {
            for (int dy = -5; dy <= 5; dy++) {
                double value = best.at(area.valueAt(x + dx), area.heightAt(y + dy));
                below |= value < 0.5;
                above |= value >= 0.5;
            }
        }
        return below && above;
    }

    @Test
    void ringsStandWhereTheFollowedPointsAreNow() {
        chart.choose(Set.of(PlaneLayer.TRAILS));
        BufferedImage image = paint(Theme.DARK, RING);
        Area area = chart.painted().orElseThrow().area();
        Trails trails = RING.snapshot().details().find(Trails.class).orElseThrow();

        assertThat(trails.moments()).isEqualTo(4);
        for (int i = 0; i < trails.probes(); i++) {
            double x = area.x(trails.x(3, i));
            double y = area.y(trails.y(3, i));
            assertThat(nearest(image, x, y, 5, Theme.DARK.generated())).isLessThan(90);
        }
        assertThat(TrailsPainter.paths(area, trails, 0, 3).getBounds2D().getMinX())
                .isLessThanOrEqualTo(area.x(trails.x(0, 0)));
    }

    @Test
    void theSheetLiesWhereTheGeneratorLeadsIt() {
        chart.choose(Set.of(PlaneLayer.MANIFOLD));
        BufferedImage image = paint(Theme.LIGHT, RING);
        Area area = chart.painted().orElseThrow().area();
        var sheet = (ManifoldSheet) RING.snapshot().details().find(Manifold.class).orElseThrow();

        for (int row = 0; row <= sheet.cells(); row += 5) {
            for (int column = 0; column <= sheet.cells(); column += 5) {
                double x = area.x(sheet.x(row, column));
                double y = area.y(sheet.y(row, column));
                assertThat(nearest(image, x, y, 2, Theme.LIGHT.generated())).isLessThan(200);
            }
        }
        assertThat(ManifoldPainter.strength(0.5, 0.5)).isEqualTo(0.5);
        assertThat(ManifoldPainter.strength(Double.POSITIVE_INFINITY, 0.5)).isEqualTo(1);
    }

    /** The least distance of a pixel's colour about a place. */
    private static double nearest(BufferedImage image, double x, double y, int reach, Color to) {
        double least = Double.POSITIVE_INFINITY;
        for (int dx = -reach; dx <= reach; dx++) {
            for (int dy = -reach; dy <= reach; dy++) {
                var color = new Color(image.getRGB((int) x + dx, (int) y + dy));
                least = Math.min(least, distance(color, to));
            }
        }
        return least;
    }

    @Test
    void whatIsNotChosenIsNotThere() {
        chart.choose(Set.of());
        BufferedImage image = paint(Theme.LIGHT, RING);
        Area area = chart.painted().orElseThrow().area();

        for (int y = (int) area.box().getMinY() + 1; y < area.box().getMaxY() - 1; y++) {
            for (int x = (int) area.box().getMinX() + 1; x < area.box().getMaxX() - 1; x++) {
                var color = new Color(image.getRGB(x, y));
                assertThat(
                                Math.max(
                                        distance(color, Theme.LIGHT.ground()) - 60,
                                        color.getRed() - color.getBlue()))
                        .isLessThanOrEqualTo(0);
            }
        }
    }

    @Test
    void theTableHoldsAllThatIsShownAndNothingElse() {
        chart.choose(EnumSet.allOf(PlaneLayer.class));
        Table table = chart.numbers(RING);
        Plane best = RING.snapshot().details().find(OptimalPlane.class).orElseThrow().output();
        var sheet = (ManifoldSheet) RING.snapshot().details().find(Manifold.class).orElseThrow();
        Trails trails = RING.snapshot().details().find(Trails.class).orElseThrow();

        assertThat(cell(table, "d_optimal", 0)).isEmpty();
        for (int i = 0; i < 10_000; i += 501) {
            float value = best.get(i / best.columns(), i % best.columns());
            assertThat(cell(table, "d_optimal", i))
                    .isEqualTo(Float.isNaN(value) ? "" : Float.toString(value));
        }
        Arrows arrows = RING.snapshot().details().find(Arrows.class).orElseThrow();
        assertThat(cell(table, "arrow_at_y", 3)).isEqualTo(Float.toString(arrows.y(3)));
        assertThat(cell(table, "arrow_x", 3)).isEqualTo(Float.toString(arrows.alongX(3)));
        assertThat(cell(table, "sheet_x", 43)).isEqualTo(Float.toString(sheet.x(2, 3)));
        assertThat(cell(table, "sheet_density", 43))
                .isEqualTo(Double.toString(sheet.density(2, 3)));
        assertThat(cell(table, "trail_y", 85)).isEqualTo(Float.toString(trails.y(2, 5)));
        assertThat(cell(table, "moments_ago", 85)).isEqualTo("1");

        chart.choose(Set.of(PlaneLayer.POINTS));
        assertThat(chart.numbers(RING).columns().stream().map(Table.Column::name))
                .containsExactly("real_x", "real_y", "generated_x", "generated_y", "x", "y", "d");
    }

    private static String cell(Table table, String column, int row) {
        return table.column(column).cells().get(row);
    }

    @Test
    void dataOnALineLeaveItEmpty() {
        ExperimentConfig config = ExperimentConfig.byDefault();
        var experiment = new Experiment(config);

        paint(Theme.LIGHT, new Scene(config, experiment.snapshot(), experiment.history()));

        assertThat(chart.painted()).isEmpty();
    }

    @Test
    void pointsHaveChartsOfTheirOwnFiguresAlone() {
        assertThat(titles(RING))
                .startsWith("Peaks reached")
                .contains("Sliced Wasserstein-1 distance")
                .doesNotContain("Wasserstein-1 distance", "Mean");
        assertThat(titles(PlaneScenes.of("data=twoMoons")))
                .startsWith("Sliced Wasserstein-1 distance")
                .doesNotContain("Reverse KL over peaks");
    }

    @Test
    void aMetricThatIsChosenCanBeFollowed() {
        assertThat(
                        titles(
                                PlaneScenes.of(
                                        "data=ring",
                                        "evaluation.metrics=[\"energy\", \"densityCoverage\"]")))
                .contains("Energy distance", "Density and coverage, k = 5")
                .doesNotContain("Fréchet distance");
    }

    private static List<String> titles(Scene scene) {
        return HistoryCharts.choices(scene.config()).stream().map(HistoryChart::title).toList();
    }

    private static double distance(Color one, Color other) {
        return Math.sqrt(
                Math.pow(one.getRed() - other.getRed(), 2)
                        + Math.pow(one.getGreen() - other.getGreen(), 2)
                        + Math.pow(one.getBlue() - other.getBlue(), 2));
    }
}

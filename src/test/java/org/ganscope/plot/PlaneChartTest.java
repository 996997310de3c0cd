package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.Settings;
import org.ganscope.data.Mode;
import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Plane;
import org.ganscope.experiment.SamplesView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

class PlaneChartTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 400;
    private static final Scene RING = scene("data=ring");

    private final PlaneChart chart = new PlaneChart();

    private static Scene scene(String... settings) {
        ExperimentConfig plain = ExperimentConfig.byDefault();
        int last = plain.generator().layers().size() - 1;
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("generator.layers[%d].units=2".formatted(last));
        ExperimentConfig config = Settings.apply(plain, all);
        var experiment = new Experiment(config);
        experiment.step();
        return new Scene(config, experiment.snapshot(), experiment.history());
    }

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
    void bothAxesHaveTheSameScale() {
        paint(Theme.LIGHT, RING);
        Area area = chart.painted().orElseThrow().area();

        double across = area.x(1) - area.x(0);
        double up = area.y(0) - area.y(1);
        assertThat(across / up).isCloseTo(1, within(0.06));
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
        assertThat(text).endsWith("D says " + Numbers.of(plane.get(0, 0)));
        assertThat(chart.readingAt(1, 1)).isEmpty();
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
                .startsWith("Peaks of the data reached")
                .contains("Sliced Wasserstein-1 distance")
                .doesNotContain("Wasserstein-1 distance", "Mean");
        assertThat(titles(scene("data=twoMoons")))
                .startsWith("Sliced Wasserstein-1 distance")
                .doesNotContain("Reverse KL over peaks");
    }

    @Test
    void aMetricThatIsChosenCanBeFollowed() {
        assertThat(
                        titles(
                                scene(
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

package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.Settings;
import org.ganscope.experiment.Band;
import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;

/** What the charts draw and say are the numbers of the snapshot and the history. */
class ChartsTest {
    private static final int WIDTH = 750;
    private static final int HEIGHT = 410;
    private static final Scene TRAINED = scene(30);

    private static Scene scene(int steps, String... settings) {
        ExperimentConfig config = Settings.apply(ExperimentConfig.byDefault(), List.of(settings));
        var experiment = new Experiment(config);
        for (int i = 0; i < steps; i++) {
            experiment.step();
        }
        return new Scene(config, experiment.snapshot(), experiment.history());
    }

    private static BufferedImage paint(Chart chart, Theme theme, Scene scene) {
        return paint(chart, theme, scene, WIDTH, HEIGHT);
    }

    private static BufferedImage paint(
            Chart chart, Theme theme, Scene scene, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        chart.paint(graphics, width, height, theme, scene);
        graphics.dispose();
        return image;
    }

    @Test
    void aReadingTellsTheBarsAndTheCurvesAtItsX() {
        var chart = new SamplesChart();
        paint(chart, Theme.LIGHT, TRAINED);
        Reading reading = chart.readingAt(WIDTH / 2.0, HEIGHT / 2.0).orElseThrow();
        double x = numberAfter("x = ", reading.text());
        var bars =
                new Histogram(
                        TRAINED.snapshot().onLine().real(), new Span(-1, 9), SamplesChart.BINS);
        int bin = (int) ((x + 1) / 10 * SamplesChart.BINS);
        var view = (DiscriminatorView.OfSamples) TRAINED.snapshot().discriminator();

        assertThat(numberAfter("real ", reading.text())).isEqualTo(bars.density(bin), within(1e-4));
        assertThat(numberAfter("D(x) = ", reading.text()))
                .isEqualTo(view.output().at(x), within(1e-3));
        assertThat(numberAfter("D*(x) = ", reading.text()))
                .isEqualTo(view.optimal().orElseThrow().at(x), within(1e-3));
        assertThat(numberAfter("data's density ", reading.text()))
                .isEqualTo(TRAINED.snapshot().onLine().dataDensity().at(x), within(1e-3));
    }

    @Test
    void barsReachAsHighAsTheirDensity() {
        var chart = new SamplesChart();
        BufferedImage image = paint(chart, Theme.LIGHT, TRAINED);
        SamplesReading painted = chart.painted().orElseThrow();
        Histogram bars = painted.real();
        for (int bin = 22; bin < 31; bin += 2) {
            int x = (int) painted.area().x((bars.edge(bin) + bars.edge(bin + 1)) / 2);
            int top = (int) Math.round(painted.area().y(bars.density(bin)));

            // Lines and grid pass here and there; most pixels of a stretch are bar or are not.
            assertThat(bluePixels(image, x, top + 2, top + 22)).isGreaterThan(14);
            assertThat(bluePixels(image, x, top - 22, top - 2)).isLessThan(6);
        }
    }

    @Test
    void theHeightFitsAgainWhereTheDataChange() {
        String narrow = "data={\"type\":\"gaussian\",\"mean\":4,\"standardDeviation\":0.01}";
        var chart = new SamplesChart();
        paint(chart, Theme.LIGHT, TRAINED);
        double low = chart.painted().orElseThrow().area().y(0.5);
        paint(chart, Theme.LIGHT, scene(1, narrow));
        assertThat(chart.painted().orElseThrow().area().y(0.5)).isGreaterThan(low + 20);
        paint(chart, Theme.LIGHT, TRAINED);

        assertThat(chart.painted().orElseThrow().area().y(0.5)).isEqualTo(low);
    }

    private static int bluePixels(BufferedImage image, int x, int from, int to) {
        int blue = 0;
        for (int y = from; y < to; y++) {
            Color color = new Color(image.getRGB(x, y));
            if (color.getBlue() - color.getRed() > 60) {
                blue++;
            }
        }
        return blue;
    }

    @Test
    void aLineThroughAReadingIsAsHighAsItsGrid() {
        var chart = new SamplesChart();
        paint(chart, Theme.LIGHT, TRAINED);
        Reading reading = chart.readingAt(WIDTH / 2.0, HEIGHT / 2.0).orElseThrow();

        assertThat(chart.readingAt(WIDTH / 2.0, reading.top() + 0.5)).isPresent();
        assertThat(chart.readingAt(WIDTH / 2.0, reading.top() - 0.5)).isEmpty();
        assertThat(chart.readingAt(WIDTH / 2.0, reading.bottom() - 0.5)).isPresent();
        assertThat(chart.readingAt(WIDTH / 2.0, reading.bottom() + 0.5)).isEmpty();
    }

    @Test
    void aReadingOfTheLossesTellsTheHistory() {
        HistoryChart chart = HistoryCharts.losses();
        paint(chart, Theme.LIGHT, TRAINED);
        Reading reading = chart.readingAt(WIDTH / 2.0, HEIGHT / 2.0).orElseThrow();
        long step = Math.round(numberAfter("step ", reading.text()));
        Band band = TRAINED.history().band(Figure.DISCRIMINATOR_LOSS);

        for (int i = 0; i < band.size(); i++) {
            if (band.firstStep(i) == step) {
                assertThat(numberAfter("D ", reading.text())).isEqualTo(band.mean(i), within(1e-4));
                return;
            }
        }
        throw new AssertionError("no such step in the history: " + reading.text());
    }

    @Test
    void aChartOfNothingSaysWhatWouldFillIt() {
        Scene fresh = scene(0);

        for (HistoryChart chart : HistoryCharts.choices(TRAINED.config())) {
            paint(chart, Theme.LIGHT, fresh);
        }
        BufferedImage empty = paint(HistoryCharts.losses(), Theme.LIGHT, fresh);

        assertThat(darkPixelsAround(empty, WIDTH / 2, HEIGHT / 2)).isGreaterThan(20);
    }

    private static int darkPixelsAround(BufferedImage image, int x, int y) {
        int dark = 0;
        for (int dy = -20; dy < 20; dy++) {
            for (int dx = -100; dx < 100; dx++) {
                if (new Color(image.getRGB(x + dx, y + dy)).getRed() < 160) {
                    dark++;
                }
            }
        }
        return dark;
    }

    static Stream<Chart> charts() {
        return Stream.concat(
                Stream.of(new SamplesChart(), new MomentsChart(), HistoryCharts.losses()),
                HistoryCharts.choices(TRAINED.config()).stream());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aKeptBackgroundGivesTheSamePictureAsAFreshOne(Chart chart) {
        BufferedImage first = paint(chart, Theme.DARK, TRAINED);
        BufferedImage second = paint(chart, Theme.DARK, TRAINED);

        assertThat(pixels(second)).isEqualTo(pixels(first));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everySizePaints(Chart chart) {
        for (int[] size : new int[][] {{1, 1}, {40, 30}, {300, 160}, {2000, 1200}}) {
            paint(chart, Theme.LIGHT, TRAINED, size[0], size[1]);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aDiscriminatorOfMomentsIsDrawnOverMeanAndWidth(Theme theme) {
        Scene moments =
                scene(
                        2,
                        "discriminator.sees.type=moments",
                        "batchSize=500",
                        "evaluation.samples=1000");
        var chart = new MomentsChart();
        paint(chart, theme, moments);
        Reading reading = chart.readingAt(WIDTH / 2.0, HEIGHT / 2.0).orElseThrow();
        double says = numberAfter("D says ", reading.text());

        assertThat(says).isBetween(0.0, 1.0);
        paint(new SamplesChart(), theme, moments);
    }

    @ParameterizedTest
    @CsvSource({
        "leastSquares",
        "wasserstein",
        "hinge",
        "relativistic",
        "relativisticAverage",
        "minimax"
    })
    void outputsThatAreNoProbabilitiesHaveTheirOwnRange(String loss) {
        Scene of = scene(5, "loss.type=" + loss, "evaluation.samples=1000");
        for (Chart chart : charts().toList()) {
            paint(chart, Theme.LIGHT, of);
        }
        var view = (DiscriminatorView.OfSamples) of.snapshot().discriminator();
        Span span = new OutputScale().of(of.config(), List.of(view.output()));
        for (int i = 0; i < view.output().size(); i++) {
            assertThat(span.contains(view.output().y(i))).isTrue();
        }
        boolean probable = of.config().loss().judgesByProbability();
        assertThat(Names.output(of.config(), false)).isEqualTo(probable ? "D(x)" : "score D(x)");
        paint(
                new MomentsChart(),
                Theme.LIGHT,
                scene(2, "loss.type=" + loss, "discriminator.sees.type=moments"));
    }

    @Test
    void chartsSayWhichGeneratorTheyShow() {
        ExperimentConfig averaged =
                Settings.apply(ExperimentConfig.byDefault(), List.of("averaging.type=exponential"));
        ExperimentConfig current = Settings.apply(averaged, List.of("averaging.evaluates=current"));

        assertThat(Names.generated(averaged)).isEqualTo("generated (averaged G)");
        assertThat(Names.optimalBoundary(averaged, false))
                .isEqualTo("D* = 0.5 as far as samples tell (averaged G)");
        assertThat(Names.generated(current)).isEqualTo("generated");
    }

    @Test
    void theDashboardPaintsBothKindsOfGames() {
        var image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();

        new Dashboard().paint(graphics, 640, 360, Theme.LIGHT, TRAINED);
        graphics.dispose();

        assertThat(pixels(image)).contains(Theme.LIGHT.ground().getRGB());
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static double numberAfter(String words, String text) {
        int from = text.indexOf(words) + words.length();
        int to = from;
        while (to < text.length() && "0123456789.-e+".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return Double.parseDouble(text.substring(from, to));
    }
}

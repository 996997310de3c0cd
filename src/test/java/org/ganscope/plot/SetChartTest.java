package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.experiment.DiscriminatorView.BatchPoint;
import org.ganscope.experiment.DiscriminatorView.OfSets;
import org.ganscope.experiment.Plane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/** The map of a discriminator of whole minibatches has the numbers of the snapshot. */
class SetChartTest {
    private static final String MOMENTS = "discriminator.sees=moments";
    private static final Scene OF_MOMENTS =
            TrainedScene.of(2, MOMENTS, "batchSize=64", "evaluation.samples=1000");

    private static OfSets view(Scene scene) {
        return (OfSets) scene.snapshot().discriminator();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MOMENTS,
                "discriminator.sees={\"type\": \"minibatch\", \"form\": \"sorted\"}",
                "discriminator.sees={\"type\": \"minibatch\", \"form\": \"raw\"}"
            })
    void coloursRunOverWhatDSaysHereAndTheLegendTellsFromWhereToWhere(String sees) {
        Scene scene = TrainedScene.of(2, sees, "batchSize=64", "evaluation.samples=1000");
        var chart = new MomentsChart();
        PaintedScene.of(chart, Theme.LIGHT, scene, 500, 350);
        Span colours = chart.painted().orElseThrow().colours();
        Span said = OutputScale.range(view(scene).output());

        assertThat(colours.contains(said.low())).isTrue();
        assertThat(colours.contains(said.high())).isTrue();
        // An untrained D says little, and its colours still differ.
        double most = Math.max(said.high() - 0.5, 0.5 - said.low());
        assertThat(colours.length() / 2).isLessThan(Math.max(2.5 * most, 1e-3 + 1e-9));
        assertThat((colours.low() + colours.high()) / 2).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void afterAResetTheChartIsThatOfAFirstLoad() {
        Scene start = TrainedScene.of(0, MOMENTS, "batchSize=64", "evaluation.samples=1000");
        Scene trained = TrainedScene.of(100, MOMENTS, "batchSize=64", "evaluation.samples=1000");
        var used = new MomentsChart();
        PaintedScene.of(used, Theme.LIGHT, trained, 500, 350);

        assertThat(PaintedScene.areAlike(used, new MomentsChart(), start)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aPixelHasTheShadeOfWhatDSaysThere(Theme theme) {
        var chart = new MomentsChart();
        BufferedImage image = PaintedScene.of(chart, theme, OF_MOMENTS, 500, 350);
        MomentsReading painted = chart.painted().orElseThrow();
        Area area = painted.area();
        Plane plane = view(OF_MOMENTS).output();
        Color certain = Theme.over(theme.ground(), theme.discriminator(), 0.75);
        int same = 0;
        int all = 0;
        for (double across = 0.05; across < 1; across += 0.1) {
            for (double up = 0.05; up < 1; up += 0.1) {
                double x = area.box().getMinX() + across * area.box().getWidth();
                double y = area.box().getMaxY() - up * area.box().getHeight();
                double says = plane.at(area.valueAt(x), area.ys().low() + up * area.ys().length());
                Color expected = Theme.over(theme.ground(), certain, painted.colours().share(says));
                var found = new Color(image.getRGB((int) x, (int) y));
                all++;
                same += Math.abs(found.getRed() - expected.getRed()) <= 4 ? 1 : 0;
            }
        }
        // Lines, labels and marks cover a few.
        assertThat(same).isGreaterThan(all * 8 / 10);
    }

    @Test
    void aReadingTellsWhatDSaysAndWhatIsHeld() {
        var chart = new MomentsChart();
        PaintedScene.of(chart, Theme.LIGHT, OF_MOMENTS, 500, 350);
        Area area = chart.painted().orElseThrow().area();
        double x = area.box().getMinX() + 5;
        double y = area.box().getMinY() + 5;
        double mean = area.valueAt(x);
        double width = area.ys().high() - area.ys().length() * 5 / area.box().getHeight();

        assertThat(chart.readingAt(x, y).orElseThrow().text())
                .isEqualTo(
                        "mean %s\nstandard deviation %s\nD says %s\nskewness held at %s\nexcess kurtosis at %s"
                                .formatted(
                                        Numbers.of(mean),
                                        Numbers.of(width),
                                        Numbers.of(view(OF_MOMENTS).output().at(mean, width)),
                                        Numbers.of(
                                                OF_MOMENTS
                                                        .snapshot()
                                                        .generatedFigures()
                                                        .skewness()),
                                        Numbers.of(
                                                OF_MOMENTS
                                                        .snapshot()
                                                        .generatedFigures()
                                                        .kurtosis())));
    }

    @Test
    void aReadingOnAMarkTellsThatBatch() {
        var chart = new MomentsChart();
        PaintedScene.of(chart, Theme.LIGHT, OF_MOMENTS, 500, 350);
        Area area = chart.painted().orElseThrow().area();
        BatchPoint batch = view(OF_MOMENTS).real().getFirst();

        Reading reading =
                chart.readingAt(area.x(batch.mean()), area.y(batch.standardDeviation()))
                        .orElseThrow();

        assertThat(reading.text())
                .isEqualTo(
                        "real batch\nmean %s\nstandard deviation %s\nD says %s"
                                .formatted(
                                        Numbers.of(batch.mean()),
                                        Numbers.of(batch.standardDeviation()),
                                        Numbers.of(batch.output())));
    }

    @Test
    void marksLieAtMeanAndWidthOfTheirBatches() {
        var chart = new MomentsChart();
        BufferedImage image = PaintedScene.of(chart, Theme.LIGHT, OF_MOMENTS, 500, 350);
        Area area = chart.painted().orElseThrow().area();
        for (BatchPoint batch : view(OF_MOMENTS).generated()) {
            assertThat(
                            PaintedScene.hasNear(
                                    image,
                                    area.x(batch.mean()),
                                    area.y(batch.standardDeviation()) - 1,
                                    Theme.LIGHT.generated()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"180, 120", "362, 120", "240, 200", "500, 350"})
    void valuesOfLinesAreWholeAndHideNoBatch(int width, int height) {
        for (int steps : new int[] {50, 100, 200, 300}) {
            Scene scene =
                    TrainedScene.of(steps, MOMENTS, "batchSize=64", "evaluation.samples=1000");
            var chart = new MomentsChart();
            List<WrittenWords.Word> words = WrittenWords.of(chart, scene, width, height);
            Area area = chart.painted().orElseThrow().area();
            OfSets view = view(scene);

            assertThat(words)
                    .filteredOn(word -> word.place().intersects(area.box()))
                    .filteredOn(word -> word.text().matches("0\\.\\d+"))
                    .allMatch(word -> area.box().contains(word.place()))
                    .noneMatch(word -> hides(word, area, view.real()))
                    .noneMatch(word -> hides(word, area, view.generated()));
        }
    }

    private static boolean hides(WrittenWords.Word word, Area area, List<BatchPoint> batches) {
        return batches.stream()
                .anyMatch(
                        batch ->
                                word.place()
                                        .contains(
                                                area.x(batch.mean()),
                                                area.y(batch.standardDeviation())));
    }

    @Test
    void aDiscriminatorOfSamplesIsToldWhereToBeSeen() {
        BufferedImage image =
                PaintedScene.of(new MomentsChart(), Theme.LIGHT, TrainedScene.of(0), 300, 200);
        int dark = 0;
        for (int x = 0; x < 300; x++) {
            for (int y = 36; y < 80; y++) {
                dark += new Color(image.getRGB(x, y)).getRed() < 160 ? 1 : 0;
            }
        }
        assertThat(dark).isGreaterThan(100);
    }
}

package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.GeneratorMap;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/** Both pictures of the map have the numbers of the snapshot's map. */
class GeneratorMapChartTest {
    private static final Scene RISING = TrainedScene.of(0, layer(2, 3));
    private static final Scene FALLING = TrainedScene.of(0, layer(-2, 5));

    /** {@return a generator that is weight z + bias} */
    private static String layer(double weight, double bias) {
        return ("generator.layers=[{\"type\": \"dense\", \"units\": 1, \"activation\": \"linear\","
                        + " \"initialiser\": {\"type\": \"constant\", \"value\": %s}, \"bias\":"
                        + " {\"type\": \"constant\", \"value\": %s}}]")
                .formatted(weight, bias);
    }

    private static GeneratorMap map(Scene scene) {
        return scene.snapshot().details().find(GeneratorMap.class).orElseThrow();
    }

    private static GeneratorMapReading painted(GeneratorMapChart chart) {
        return chart.painted().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theCurveLiesWhereGLeads(Theme theme) {
        var chart = new GeneratorMapChart();
        BufferedImage image = PaintedScene.of(chart, theme, RISING, 600, 300);
        Area curve = painted(chart).curve();
        GeneratorMap map = map(RISING);

        for (int i = 20; i < 180; i += 20) {
            assertThat(map.x(i)).isEqualTo(2 * map.z(i) + 3, within(1e-6f));
            double x = curve.x(map.z(i));
            assertThat(PaintedScene.hasNear(image, x, curve.y(map.x(i)), theme.generated()))
                    .isTrue();
            assertThat(PaintedScene.hasNear(image, x, curve.y(map.x(i)) - 9, theme.generated()))
                    .isFalse();
        }
    }

    @Test
    void theTitleEndsWhereTheLegendTakesItToEnd() {
        BufferedImage image =
                PaintedScene.of(new GeneratorMapChart(), Theme.LIGHT, RISING, 640, 300);
        double end = LegendRows.EDGE + Fonts.width(Fonts.bold(13), "The generator as a map");

        for (int x = (int) end + 2; x < end + LegendRoom.GAP - 2; x++) {
            for (int y = 6; y < 26; y++) {
                assertThat(image.getRGB(x, y)).isEqualTo(Theme.LIGHT.ground().getRGB());
            }
        }
    }

    @Test
    void theLegendNamesWhatIsDrawnAndHasRoomForItInASmallTile() {
        for (Scene scene : List.of(RISING, FALLING)) {
            List<Key> keys =
                    GeneratorMapChart.keys(scene.config(), Theme.LIGHT, IdealMap.of(map(scene)));
            String way = scene.equals(RISING) ? "G rises" : "G falls";

            assertThat(keys).extracting(Key::label).contains("real", way).hasSize(3);
            assertThat(LegendRows.of("The generator as a map", keys, 242, 205).leftOut()).isEmpty();
        }
    }

    @Test
    void theLegendTellsBothWaysWhereTheMapTurns() {
        Scene turning = TrainedScene.of(0, "seed=2", "latent=gaussian");
        List<Key> keys =
                GeneratorMapChart.keys(turning.config(), Theme.LIGHT, IdealMap.of(map(turning)));

        assertThat(keys).extracting(Key::label).contains("G rises", "falls");
        assertThat(LegendRows.of("The generator as a map", keys, 242, 205).leftOut()).isEmpty();
    }

    @Test
    void aMapThatIsTheSameOfEveryZNeitherRisesNorFalls() {
        Scene level = TrainedScene.of(0, layer(0, 5));
        var chart = new GeneratorMapChart();
        PaintedScene.of(chart, Theme.LIGHT, level, 600, 300);
        Area curve = painted(chart).curve();

        assertThat(GeneratorMapChart.keys(level.config(), Theme.LIGHT, IdealMap.of(map(level))))
                .extracting(Key::label)
                .contains("G constant")
                .doesNotContain("G rises", "G falls");
        assertThat(
                        chart.readingAt(curve.box().getCenterX(), curve.box().getCenterY())
                                .orElseThrow()
                                .text())
                .endsWith("G is constant here");
    }

    @Test
    void linesLeadFromTheNoiseBelowToTheDataAbove() {
        var chart = new GeneratorMapChart();
        BufferedImage image = PaintedScene.of(chart, Theme.LIGHT, FALLING, 2000, 600);
        Area lines = painted(chart).lines();
        GeneratorMap map = map(FALLING);
        int stride = MapLinesPainter.stride(map, lines.box().getWidth());
        Color falling = MapLinesPainter.falling(Theme.LIGHT);

        assertThat(stride).isEqualTo(1);
        int darker = 0;
        for (int i = 5; i < 195; i += 10) {
            double onLine = line(lines, map, i);
            double between = (onLine + line(lines, map, i + 1)) / 2;
            double y = lines.box().getMaxY() - 0.1 * lines.box().getHeight();
            if (distance(image, onLine, y, falling) < distance(image, between, y, falling)) {
                darker++;
            }
        }
        assertThat(darker).isGreaterThan(16);
    }

    /** {@return where a line is at a tenth of the picture's height} */
    private static double line(Area lines, GeneratorMap map, int i) {
        double below = MapLinesPainter.z(lines.box(), lines.ys(), map.z(i));
        return below + 0.1 * (lines.x(map.x(i)) - below);
    }

    private static int distance(BufferedImage image, double x, double y, Color color) {
        var found = new Color(image.getRGB((int) x, (int) y));
        return Math.abs(found.getRed() - color.getRed())
                + Math.abs(found.getGreen() - color.getGreen())
                + Math.abs(found.getBlue() - color.getBlue());
    }

    @Test
    void whereGFallsItHasAnotherColour() {
        var chart = new GeneratorMapChart();
        BufferedImage image = PaintedScene.of(chart, Theme.LIGHT, FALLING, 600, 300);
        Area curve = painted(chart).curve();
        GeneratorMap map = map(FALLING);
        double x = curve.x(map.z(60));
        double y = curve.y(map.x(60));

        assertThat(PaintedScene.hasNear(image, x, y, MapLinesPainter.falling(Theme.LIGHT)))
                .isTrue();
        assertThat(PaintedScene.hasNear(image, x, y, Theme.LIGHT.generated())).isFalse();
    }

    @Test
    void theIdealMapIsTheNearerOneOfBoth() {
        GeneratorMap map = map(FALLING);
        IdealMap falling = IdealMap.of(map);
        IdealMap rising = IdealMap.of(map(RISING));

        assertThat(rising.rising()).isTrue();
        assertThat(rising.name()).isEqualTo("ideal F⁻¹(u)");
        assertThat(falling.rising()).isFalse();
        assertThat(falling.name()).isEqualTo("ideal F⁻¹(1−u)");
        // N(4, 1.25): one deviation below the mean where 0.8413 of the noise lies below
        int i = Math.round(0.8413448f * map.size() - 0.5f);
        assertThat(falling.x(i)).isCloseTo(2.75, within(0.02));
        assertThat(rising.x(i)).isCloseTo(5.25, within(0.02));
    }

    @ParameterizedTest
    @CsvSource({"238, 200, z", "640, 300, z: noise"})
    void anAxisHasItsNumbersAlsoWhereThatMakesItsNameShorter(int width, int height, String name) {
        Scene wide = TrainedScene.of(0, "latent=gaussian");

        assertThat(WrittenWords.of(new GeneratorMapChart(), wide, width, height))
                .extracting(WrittenWords.Word::text)
                .contains("-2", "2", name);
    }

    @Test
    void theDashedCurveIsTheIdealMap() {
        var chart = new GeneratorMapChart();
        BufferedImage image = PaintedScene.of(chart, Theme.LIGHT, RISING, 600, 300);
        Area curve = painted(chart).curve();
        IdealMap ideal = painted(chart).ideal();
        int dashed = 0;
        for (int i = 2; i < 200; i++) {
            double x = curve.x(map(RISING).z(i));
            if (PaintedScene.hasNear(image, x, curve.y(ideal.x(i)), Theme.LIGHT.muted())) {
                dashed++;
            }
        }
        assertThat(dashed).isBetween(100, 198);
    }

    @Test
    void readingsTellTheMap() {
        var chart = new GeneratorMapChart();
        PaintedScene.of(chart, Theme.LIGHT, RISING, 600, 300);
        GeneratorMap map = map(RISING);
        Area curve = painted(chart).curve();
        Area lines = painted(chart).lines();
        String words =
                "z = %s, u = %s\nG(z) = %s\nideal F⁻¹(u) = %s\nG rises here"
                        .formatted(
                                Numbers.of(map.z(50)),
                                Numbers.of(50.5 / 201),
                                Numbers.of(map.x(50)),
                                Numbers.of(map.ideal(50)));
        double z = MapLinesPainter.z(lines.box(), lines.ys(), map.z(50));

        assertThat(chart.readingAt(curve.x(map.z(50)), curve.box().getCenterY()).orElseThrow())
                .extracting(Reading::text)
                .isEqualTo(words);
        assertThat(chart.readingAt(z, lines.box().getMaxY() - 0.01).orElseThrow().text())
                .isEqualTo(words);
        assertThat(
                        chart.readingAt(lines.x(map.x(50)), lines.box().getMinY() + 0.01)
                                .orElseThrow()
                                .text())
                .isEqualTo(words);
        assertThat(chart.readingAt(1, 1)).isEmpty();
    }

    @Test
    void theTableHasEachValueOfTheMap() {
        Table table = new GeneratorMapChart().numbers(FALLING);
        GeneratorMap map = map(FALLING);

        assertThat(table.rows()).isEqualTo(map.size());
        assertThat(table.column("z").cells().get(7)).isEqualTo(Float.toString(map.z(7)));
        assertThat(table.column("g").cells().get(7)).isEqualTo(Float.toString(map.x(7)));
        assertThat(table.column("ideal").cells().get(7))
                .isEqualTo(Double.toString(map.ideal(map.size() - 8)));
    }

    @ParameterizedTest
    @CsvSource({
        "latent.dimension=2, z has 2 numbers here",
        "'data=ring', Samples are points of the plane"
    })
    void aGameWithoutAMapIsToldWhyAndWhatWouldFillIt(String setting, String words) {
        String units = setting.startsWith("data") ? "2" : "1";
        Scene scene = TrainedScene.of(0, setting, "generator.layers[2].units=" + units);
        var chart = new GeneratorMapChart();
        BufferedImage image = PaintedScene.of(chart, Theme.LIGHT, scene, 400, 200);

        assertThat(GeneratorMapChart.whyEmpty(scene.config())).startsWith(words);
        assertThat(chart.painted()).isEmpty();
        assertThat(chart.readingAt(100, 100)).isEmpty();
        int dark = 0;
        for (int x = 0; x < 400; x++) {
            for (int y = 36; y < 80; y++) {
                dark += new Color(image.getRGB(x, y)).getRed() < 160 ? 1 : 0;
            }
        }
        assertThat(dark).isGreaterThan(100);
    }

    @Test
    void theViewsAskForWhatTheirChartsDraw() {
        Scene line = RISING;

        assertThat(View.MAP.aspects()).containsExactly(Aspect.GENERATOR_MAP);
        assertThat(View.NUMBERS.aspects()).containsExactly(Aspect.ARROWS);
        assertThat(View.MAP.absence(line.config())).isEmpty();
        assertThat(View.MAP.absence(TrainedScene.of(0, "latent.dimension=2").config()))
                .contains("z is more than one number");
        assertThat(View.MAP.absence(PresetLibrary.find("10")))
                .contains("this G makes the same of every z");
    }

    @Test
    void aHighChartHasOnePictureBelowTheOther() {
        MapPlaces wide = MapPlaces.of(600, 300, 30);
        MapPlaces high = MapPlaces.of(300, 600, 30);

        assertThat(wide.curve().getMinX()).isGreaterThan(wide.lines().getMaxX());
        assertThat(high.curve().getMinY()).isGreaterThan(high.lines().getMaxY());
    }

    @Test
    void everySizePaints() {
        for (int[] size : new int[][] {{1, 1}, {40, 30}, {30, 90}, {250, 200}, {2000, 1200}}) {
            PaintedScene.of(new GeneratorMapChart(), Theme.DARK, RISING, size[0], size[1]);
        }
    }
}

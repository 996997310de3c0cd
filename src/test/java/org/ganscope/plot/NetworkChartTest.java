package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.Settings;
import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.BegunUpdate;
import org.ganscope.experiment.Configs;
import org.ganscope.experiment.Domain;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.NetworkPicture;
import org.ganscope.experiment.UnitsPicture;
import org.ganscope.gan.Player;
import org.ganscope.gan.Sees;
import org.ganscope.gan.WeightPlace;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** What the networks' chart draws and says are the weights and answers of the snapshot. */
class NetworkChartTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 400;

    /** D is two units that are led to by x, and the logit. */
    private static final ExperimentConfig TWO_WIRES =
            Settings.apply(
                    ExperimentConfig.byDefault(),
                    List.of(
                            "evaluation.samples=200",
                            "discriminator.layers=[{\"type\": \"dense\", \"units\": 2},"
                                    + " {\"type\": \"dense\", \"units\": 1, \"activation\": \"linear\"}]"));

    private final NetworkChart chart = new NetworkChart();

    @ParameterizedTest
    @EnumSource
    void aWireIsAsThickAsItsWeightAndItsColourTellsTheSign(Theme theme) {
        var experiment = new Experiment(TWO_WIRES);
        experiment.set(new WeightPlace(Player.DISCRIMINATOR, 1, 0, 0), 2);
        experiment.set(new WeightPlace(Player.DISCRIMINATOR, 1, 0, 1), -1);
        BufferedImage image = paint(theme, scene(experiment));
        NetworkPlan plan = chart.painted().orElseThrow().plan();
        int c = column(plan, Player.DISCRIMINATOR, 0);

        double strong = ink(image, plan, c, 0, theme, new SignColours(theme).positive());
        double weak = ink(image, plan, c, 1, theme, new SignColours(theme).negative());

        // thickness from 0.4 to 3 and opacity from 0.2 to 0.9, over the part that is drawn
        assertThat(strong).isCloseTo(3 * 0.9, within(0.3));
        assertThat(weak).isCloseTo(1.7 * 0.55 * 4 / 7, within(0.2));
    }

    /** How much of the colour a line has across, on the average of its length. */
    private static double ink(
            BufferedImage image, NetworkPlan plan, int c, int place, Theme theme, Color color) {
        NetworkColumn column = plan.columns().get(c);
        NetworkColumn before = plan.before(c);
        double sum = 0;
        int count = 0;
        double rise = (column.y(place) - before.y(0)) / (column.left() - before.right());
        for (int x = (int) before.right() + 20; x < column.left() - 5; x++) {
            double y = before.y(0) + rise * (x + 0.5 - before.right());
            for (int dy = -4; dy <= 4; dy++) {
                sum += share(new Color(image.getRGB(x, (int) Math.floor(y) + dy)), theme, color);
            }
            count++;
        }
        return sum / count / Math.sqrt(1 + rise * rise);
    }

    private static double share(Color pixel, Theme theme, Color color) {
        double toColor = color.getGreen() - (double) theme.ground().getGreen();
        return (pixel.getGreen() - (double) theme.ground().getGreen()) / toColor;
    }

    @Test
    void aCurveStandsWhereTheUnitsAnswersAre() {
        var experiment = new Experiment(TWO_WIRES);
        Scene scene = scene(experiment);
        BufferedImage image = paint(Theme.LIGHT, scene);
        NetworkPlan plan = chart.painted().orElseThrow().plan();
        int c = column(plan, Player.DISCRIMINATOR, 0);
        UnitsPicture units = picture(scene).discriminator().layers().getFirst().units();
        double low = Math.min(0, extreme(units, -1));
        double high = Math.max(0, extreme(units, 1));

        for (int place = 0; place < 2; place++) {
            Rectangle2D box = plan.columns().get(c).box(place);
            int left = (int) Math.round(box.getX());
            int top = (int) Math.round(box.getY());
            int size = (int) Math.round(box.getWidth());
            for (int i = 4; i < 28; i += 4) {
                int x = left + (int) Math.round(i * size / 31.0);
                double at = (x + 0.5 - left) / size * 31;
                int before = (int) at;
                double value =
                        (1 - at + before) * units.answers().get(place, before)
                                + (at - before) * units.answers().get(place, before + 1);
                double expected = top + size - 1 - (value - low) / (high - low) * (size - 2);
                assertThat(middleOf(image, x, top, size)).isCloseTo(expected, within(1.2));
            }
        }
    }

    private static double extreme(UnitsPicture units, int sign) {
        return sign
                * IntStream.range(0, units.answers().rows() * units.answers().columns())
                        .mapToDouble(i -> sign * (double) units.answers().get(i / 32, i % 32))
                        .max()
                        .orElseThrow();
    }

    private static double middleOf(BufferedImage image, int x, int top, int size) {
        double sum = 0;
        double weights = 0;
        for (int y = top; y < top + size; y++) {
            var pixel = new Color(image.getRGB(x, y));
            double weight = Math.max(0, pixel.getGreen() - pixel.getRed() - 20);
            sum += weight * (y + 0.5);
            weights += weight;
        }
        assertThat(weights).as("a curve at %d", x).isPositive();
        return sum / weights;
    }

    @ParameterizedTest
    @EnumSource
    void aHeatMapGoesFromTheNegativeColourToThePositiveOne(Theme theme) {
        Scene scene = scene(new Experiment(ring()));
        BufferedImage image = paint(theme, scene);
        NetworkPlan plan = chart.painted().orElseThrow().plan();
        // D's first layer is a fixed factor: its units are x, which grows to the right, and y
        NetworkColumn scaled = plan.columns().get(column(plan, Player.DISCRIMINATOR, 0));
        Rectangle2D x = scaled.box(0);
        Rectangle2D y = scaled.box(1);
        double share = 1 - 2 * 2.5 / Math.round(x.getWidth());
        var signs = new SignColours(theme);
        int low = signs.shade(-share);
        int high = signs.shade(share);

        assertClose(image, x.getMinX() + 2, x.getCenterY(), low);
        assertClose(image, x.getMaxX() - 3, x.getCenterY(), high);
        assertClose(image, y.getCenterX(), y.getMaxY() - 3, low);
        assertClose(image, y.getCenterX(), y.getMinY() + 2, high);
    }

    private static void assertClose(BufferedImage image, double x, double y, int rgb) {
        var pixel = new Color(image.getRGB((int) Math.round(x), (int) Math.round(y)));
        assertThat(distance(pixel, new Color(rgb))).isLessThan(40);
    }

    private static int distance(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed())
                + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue());
    }

    @Test
    void unitsOfADeepNetworkStandBesideEachOtherAlsoInASmallCard() {
        Scene scene = scene(new Experiment(PresetLibrary.find("13")));
        PaintedScene.of(chart, Theme.LIGHT, scene, 214, 203);
        List<NetworkColumn> columns = chart.painted().orElseThrow().plan().columns();

        assertThat(columns.size()).isGreaterThan(12);
        for (int i = 1; i < columns.size(); i++) {
            assertThat(columns.get(i).left()).isGreaterThan(columns.get(i - 1).right());
        }
    }

    @Test
    void hoveringTellsAUnitsAndAWiresNumbers() {
        var experiment = new Experiment(TWO_WIRES);
        experiment.step();
        Scene scene = scene(experiment);
        paint(Theme.LIGHT, scene);
        NetworkReading reading = chart.painted().orElseThrow();
        NetworkPlan plan = reading.plan();
        int c = column(plan, Player.DISCRIMINATOR, 0);
        NetworkColumn column = plan.columns().get(c);
        var layer = picture(scene).discriminator().layers().getFirst();

        Reading unit = chart.readingAt(column.x(), column.y(1)).orElseThrow();
        assertThat(unit.text())
                .startsWith("D layer 1, unit 2\nbias " + Numbers.of(layer.own().values().get(1, 0)))
                .contains("gradient " + Numbers.of(layer.own().gradients().get(1, 0)))
                .contains(
                        "over real: "
                                + Numbers.of(layer.units().onReal().orElseThrow().get(1, 0))
                                + " ± ")
                .contains("over generated: " + Numbers.of(layer.units().onGenerated().get(1, 0)));

        NetworkColumn before = plan.before(c);
        double x = (before.right() + column.left()) / 2;
        double y = (before.y(0) + column.y(1)) / 2;
        assertThat(reading.pick(x, y)).hasValue(new NetworkReading.Pick(c, 1, OptionalInt.of(0)));
        assertThat(chart.readingAt(x, y).orElseThrow().text())
                .startsWith(
                        "weight %s, gradient %s"
                                .formatted(
                                        Numbers.of(layer.wires().weight(1, 0, 0)),
                                        Numbers.of(layer.wires().gradient(1, 0, 0))));
        assertThat(chart.readingAt(x, 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"350,250", "350,560", "740,420", "1000,650", "180,120"})
    void everyUnitHasAPlaceOfItsOwnWithinTheChart(int width, int height) {
        for (ExperimentConfig config : List.of(ExperimentConfig.byDefault(), ring(), large())) {
            Scene scene = scene(new Experiment(config));
            NetworkPlan plan = NetworkPlan.of(picture(scene), true, width, height, 0);
            List<Rectangle2D> boxes = new ArrayList<>();
            for (NetworkColumn column : plan.columns()) {
                for (int place = 0; place < column.rows().size(); place++) {
                    boxes.add(column.box(place));
                }
            }
            for (int i = 0; i < boxes.size(); i++) {
                assertThat(new Rectangle2D.Double(0, 0, width, height).contains(boxes.get(i)))
                        .isTrue();
                for (int j = 0; j < i && width >= 350; j++) {
                    assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
                }
            }
        }
    }

    @Test
    void theNetworkWhoseTurnItIsNotIsPale() {
        var experiment = new Experiment(TWO_WIRES);
        Scene scene = scene(experiment);
        BufferedImage plain = paint(Theme.LIGHT, scene);
        BegunUpdate ofD = new BegunUpdate(experiment.dissect().orElseThrow(), 0);
        BufferedImage slow = paint(Theme.LIGHT, scene.during(Optional.of(ofD)));
        NetworkPlan plan = chart.painted().orElseThrow().plan();
        Rectangle2D frozen = plan.columns().get(column(plan, Player.GENERATOR, 0)).box(0);
        Rectangle2D moving = plan.columns().get(column(plan, Player.DISCRIMINATOR, 0)).box(0);

        assertThat(ofD.phase().player()).isEqualTo(Player.DISCRIMINATOR);
        assertThat((double) darkness(slow, frozen)).isLessThan(0.5 * darkness(plain, frozen));
        assertThat(darkness(slow, moving)).isEqualTo(darkness(plain, moving));
    }

    private static long darkness(BufferedImage image, Rectangle2D box) {
        long sum = 0;
        for (int y = (int) box.getMinY(); y < box.getMaxY(); y++) {
            for (int x = (int) box.getMinX(); x < box.getMaxX(); x++) {
                sum += 255 - new Color(image.getRGB(x, y)).getGreen();
            }
        }
        return sum;
    }

    @Test
    void ofAWideLayerItSaysHowManyUnitsAreNotDrawn() {
        Scene scene = scene(new Experiment(large()));
        paint(Theme.LIGHT, scene);
        NetworkPlan plan = chart.painted().orElseThrow().plan();

        NetworkColumn wide = plan.columns().get(column(plan, Player.GENERATOR, 1));

        assertThat(wide.rows().size() + wide.hidden()).isEqualTo(512);
        assertThat(picture(scene).generator().domain()).isInstanceOf(Domain.Nowhere.class);
    }

    @Test
    void theTableHoldsEveryShownWeight() {
        Scene scene = scene(new Experiment(TWO_WIRES));
        NetworkPicture picture = picture(scene);

        Table table = chart.numbers(scene);

        int weights = 16 + 16 * 16 + 16 + 2 + 2;
        int biases = 16 + 16 + 1 + 2 + 1;
        assertThat(table.column("value").cells()).hasSize(weights + biases);
        int last = weights + biases - 1;
        assertThat(table.column("name").cells().get(last)).isEqualTo("weight from unit 2");
        assertThat(table.column("value").cells().get(last))
                .isEqualTo(
                        Float.toString(
                                picture.discriminator().layers().get(1).wires().weight(0, 1, 0)));
        assertThat(table.column("real_mean").cells()).hasSize(1 + 16 + 16 + 1 + 1 + 2 + 1);
    }

    @Test
    void wordsThatAreCutAreWholeUnderThePointer() {
        PaintedScene.of(chart, Theme.LIGHT, TrainedScene.inPlane(1, "data=ring"), 300, 200);

        assertThat(chart.readingAt(20, 193).orElseThrow().text())
                .startsWith("Units of G: over z from 0 to 1.\nOf D: over x and y from -2")
                .endsWith(".");
        PaintedScene.of(chart, Theme.LIGHT, TrainedScene.of(1), 900, 400);
        assertThat(chart.readingAt(20, 393)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "01, 243, 116", "02, 243, 116", "08, 243, 116", "11, 243, 116", "13, 243, 146",
        "01, 176, 116", "13, 176, 116", "13, 457, 238", "14, 243, 116", "13, 500, 300"
    })
    void wordsHaveShortFormsRatherThanAnEllipsis(String preset, int width, int height) {
        assertThat(written(preset, width, height))
                .extracting(WrittenWords.Word::text)
                .isNotEmpty()
                .noneMatch(word -> word.endsWith("…"));
    }

    @ParameterizedTest
    @CsvSource({"01, 243, 116", "02, 243, 116", "13, 243, 146", "13, 176, 116", "13, 457, 238"})
    void noWordsLieOverOthers(String preset, int width, int height) {
        List<WrittenWords.Word> words = written(preset, width, height);
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                Rectangle2D one = words.get(i).place();
                Rectangle2D apart =
                        new Rectangle2D.Double(
                                one.getX() - 4, one.getY(), one.getWidth() + 8, one.getHeight());
                assertThat(apart.intersects(words.get(j).place()))
                        .as("%s and %s", words.get(i).text(), words.get(j).text())
                        .isFalse();
            }
        }
    }

    @Test
    void narrowColumnsSayTheirUnitsInTwoLinesAndAllUnderThePointer() {
        List<WrittenWords.Word> counts =
                written("13", 243, 146).stream().filter(word -> word.text().equals("400")).toList();

        assertThat(counts).hasSizeGreaterThan(3);
        Rectangle2D place = counts.getFirst().place();
        PaintedScene.of(
                chart, Theme.LIGHT, scene(new Experiment(PresetLibrary.find("13"))), 243, 146);
        assertThat(chart.readingAt(place.getCenterX(), place.getCenterY()).orElseThrow().text())
                .startsWith("400 ");
    }

    private static List<WrittenWords.Word> written(String preset, int width, int height) {
        Scene scene = scene(new Experiment(PresetLibrary.find(preset)));
        NetworkPicture picture = picture(scene);
        boolean meets = scene.config().discriminator().sees() instanceof Sees.Sample;
        NetworkPlan plan = NetworkPlan.of(picture, meets, width, height, 0);
        var graphics = new WrittenWords();
        new NetworkWords(graphics, plan, Theme.LIGHT)
                .paint(NetworkLabels.of(plan, picture, scene.config(), Optional.empty()));
        return graphics.words();
    }

    @Test
    void itIsSaidInWordsHowManyUnitsThereAre() {
        assertThat(chart.inWords(TrainedScene.of(1)))
                .matches(
                        "Step 1: units layer by layer: G 1( to \\d+)* to 1, D 1( to \\d+)* to 1\\.");
    }

    @Test
    void withoutThePictureItSaysSo() {
        var experiment = new Experiment(Configs.small());
        var scene = new Scene(experiment.config(), experiment.snapshot(), experiment.history());

        BufferedImage image = paint(Theme.LIGHT, scene);

        assertThat(chart.readingAt(100, 100)).isEmpty();
        assertThat(chart.numbers(scene).isEmpty()).isTrue();
        assertThat(
                        IntStream.range(0, 300)
                                .anyMatch(
                                        x -> image.getRGB(x, 45) != Theme.LIGHT.ground().getRGB()))
                .isTrue();
    }

    private static ExperimentConfig ring() {
        return Settings.apply(
                ExperimentConfig.byDefault(),
                List.of(
                        "data=ring",
                        "evaluation.samples=200",
                        "generator.layers[2].units=2",
                        "discriminator.layers[0]={\"type\": \"scale\", \"factor\": 0.5}"));
    }

    private static ExperimentConfig large() {
        return Settings.apply(
                ExperimentConfig.byDefault(),
                List.of(
                        "latent.dimension=64",
                        "evaluation.samples=200",
                        "generator.layers[0].units=256",
                        "generator.layers[1].units=512"));
    }

    private BufferedImage paint(Theme theme, Scene scene) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        chart.paint(graphics, WIDTH, HEIGHT, theme, scene);
        graphics.dispose();
        return image;
    }

    private static int column(NetworkPlan plan, Player player, int layer) {
        return IntStream.range(0, plan.columns().size())
                .filter(c -> plan.columns().get(c).player() == player)
                .filter(c -> plan.columns().get(c).layer() == layer)
                .findFirst()
                .orElseThrow();
    }

    private static Scene scene(Experiment experiment) {
        return new Scene(
                experiment.config(),
                experiment.snapshot(Set.of(Aspect.NETWORKS)),
                experiment.history());
    }

    private static NetworkPicture picture(Scene scene) {
        return scene.snapshot().details().find(NetworkPicture.class).orElseThrow();
    }
}

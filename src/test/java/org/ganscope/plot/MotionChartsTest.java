package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.Settings;
import org.ganscope.dynamics.Eigenvalue;
import org.ganscope.dynamics.GameDynamics;
import org.ganscope.dynamics.Motion;
import org.ganscope.dynamics.Pace;
import org.ganscope.dynamics.VectorField;
import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.NoiseFloor;
import org.ganscope.experiment.StartingPoint;
import org.ganscope.experiment.Trajectory;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The charts of a game's motion draw the eigenvalues and the field that were computed. */
class MotionChartsTest {
    private static final Scene DIRAC = scene(PresetLibrary.find("10"), 20);

    private static Experiment run(ExperimentConfig config, int steps) {
        var experiment = new Experiment(config);
        for (int i = 0; i < steps; i++) {
            experiment.step();
        }
        return experiment;
    }

    private static Scene scene(ExperimentConfig config, int steps) {
        Experiment experiment = run(config, steps);
        Motion motion = Motion.of(experiment.field(), Pace.of(config, steps), steps, 0);
        return scene(experiment, Optional.of(motion));
    }

    private static Scene scene(Experiment experiment, Optional<Motion> motion) {
        return new Scene(
                experiment.config(),
                experiment.snapshot(EnumSet.allOf(Aspect.class)),
                experiment.history(),
                List.of(),
                NoiseFloor.NONE,
                false,
                motion);
    }

    private static BufferedImage paint(Chart chart, Scene scene) {
        var image = new BufferedImage(500, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        chart.paint(graphics, 500, 400, Theme.LIGHT, scene);
        graphics.dispose();
        return image;
    }

    private static GameDynamics dynamics(Scene scene) {
        return ((Motion.Told) scene.motion().orElseThrow()).dynamics();
    }

    @Test
    void aStepsEigenvaluesAreThoseOfTheMovesThatTheGameMakes() {
        Table simultaneous = EigenvalueChart.ofStep().numbers(DIRAC);
        assertThat(Double.parseDouble(simultaneous.column("modulus").cells().getFirst()))
                .isEqualTo(dynamics(DIRAC).simultaneous().radius());

        ExperimentConfig alternating =
                Settings.apply(PresetLibrary.find("10"), List.of("moves=discriminatorFirst"));
        Scene other = scene(alternating, 20);
        assertThat(
                        Double.parseDouble(
                                EigenvalueChart.ofStep()
                                        .numbers(other)
                                        .column("modulus")
                                        .cells()
                                        .getFirst()))
                .isEqualTo(dynamics(other).alternating().radius());
    }

    @Test
    void theFlowsEigenvaluesAreThoseOfTheGamesJacobian() {
        Table flow = EigenvalueChart.ofFlow().numbers(DIRAC);

        List<Eigenvalue> values = dynamics(DIRAC).flow().values();
        assertThat(values).hasSize(2);
        assertThat(flow.column("real").cells())
                .containsExactlyElementsOf(
                        values.stream().map(one -> Double.toString(one.real())).toList());
        assertThat(flow.column("imaginary").cells())
                .containsExactlyElementsOf(
                        values.stream().map(one -> Double.toString(one.imaginary())).toList());
    }

    @Test
    void anEigenvalueIsReadWhereItIsDrawn() {
        EigenvalueChart chart = EigenvalueChart.ofFlow();
        paint(chart, DIRAC);
        Eigenvalue first = dynamics(DIRAC).flow().values().getFirst();

        boolean found = false;
        for (int x = 0; x < 500 && !found; x += 4) {
            for (int y = 0; y < 400 && !found; y += 4) {
                found =
                        chart.readingAt(x, y)
                                .filter(reading -> reading.text().contains("turns once"))
                                .isPresent();
            }
        }
        assertThat(found).isEqualTo(first.imaginary() != 0);
        assertThat(chart.readingAt(1, 1)).isEmpty();
    }

    @Test
    void eigenvaluesOfAnEarlierMomentSayOfWhichStepTheyAre() {
        Scene later = scene(run(PresetLibrary.find("10"), 30), DIRAC.motion());

        assertThat(WrittenWords.of(EigenvalueChart.ofStep(), later, 500, 400))
                .extracting(WrittenWords.Word::text)
                .contains("as at step 20");
        assertThat(WrittenWords.of(EigenvalueChart.ofStep(), DIRAC, 500, 400))
                .extracting(WrittenWords.Word::text)
                .noneMatch(text -> text.contains("step 20"));
        EigenvalueChart chart = EigenvalueChart.ofFlow();
        paint(chart, later);
        assertThat(readings(chart)).isNotEmpty().allMatch(text -> text.endsWith("as at step 20"));
    }

    @Test
    void whereNotAllEigenvaluesAreKnownItSaysSo() {
        Scene wide = scene(PresetLibrary.find("3"), 0);
        int known = dynamics(wide).flow().values().size();

        assertThat(dynamics(wide).flow().complete()).isFalse();
        assertThat(WrittenWords.of(EigenvalueChart.ofFlow(), wide, 500, 400))
                .extracting(WrittenWords.Word::text)
                .contains(
                        "the %d outermost of %s"
                                .formatted(known, Numbers.step(wide.config().parameters())));
    }

    @Test
    void theMotionIsSaidInWordsWithItsNumbers() {
        assertThat(EigenvalueChart.ofStep().inWords(DIRAC))
                .isEqualTo(
                        String.format(
                                Locale.ROOT,
                                "Step 20: the largest modulus of the eigenvalues is %.6g: the game"
                                        + " comes in.",
                                dynamics(DIRAC).simultaneous().radius()));
        assertThat(EigenvalueChart.ofFlow().inWords(DIRAC)).contains("largest real part");
        Table way = new FieldChart().numbers(DIRAC);
        assertThat(new FieldChart().inWords(DIRAC))
                .isEqualTo(
                        "Step 20: G's parameter is %s, D's %s."
                                .formatted(last(way, "way_g"), last(way, "way_d")));
        Scene unknown = scene(run(PresetLibrary.find("10"), 0), Optional.empty());
        assertThat(EigenvalueChart.ofStep().inWords(unknown)).endsWith("are being computed.");
    }

    private static String last(Table table, String column) {
        return Numbers.of(Double.parseDouble(table.column(column).cells().getLast()));
    }

    private static Set<String> readings(Chart chart) {
        Set<String> texts = new HashSet<>();
        for (int x = 0; x < 500; x += 4) {
            for (int y = 0; y < 400; y += 4) {
                chart.readingAt(x, y).map(Reading::text).ifPresent(texts::add);
            }
        }
        return texts;
    }

    @Test
    void theFieldsArrowsAreTheGamesVelocities() {
        Table numbers = new FieldChart().numbers(DIRAC);
        VectorField field = ((Motion.Told) DIRAC.motion().orElseThrow()).field().orElseThrow();

        assertThat(numbers.column("v_g").cells()).hasSize(field.arrows().size());
        // minimax: G's velocity is -psi f'(theta psi), D's theta f'(theta psi), with D's sign
        // turned
        for (VectorField.Arrow arrow : field.arrows()) {
            double slope = 1 / (1 + Math.exp(-arrow.generator() * arrow.discriminator()));
            assertThat(arrow.toGenerator()).isCloseTo(arrow.discriminator() * slope, within(1e-5));
            assertThat(arrow.toDiscriminator()).isCloseTo(-arrow.generator() * slope, within(1e-5));
        }
        assertThat(numbers.column("step").cells()).hasSize(21).last().isEqualTo("20");
    }

    @Test
    void theWayIsReadWhereTheGameIs() {
        var chart = new FieldChart();
        paint(chart, DIRAC);
        double x = 0;
        double y = 0;
        double best = Double.POSITIVE_INFINITY;
        Table numbers = chart.numbers(DIRAC);
        double g = Double.parseDouble(numbers.column("way_g").cells().get(20));
        double d = Double.parseDouble(numbers.column("way_d").cells().get(20));
        for (int i = 0; i < 500; i++) {
            for (int j = 0; j < 400; j++) {
                Optional<Point2D> at = chart.parametersAt(i, j);
                double distance = at.map(p -> p.distance(g, d)).orElse(best);
                if (distance < best) {
                    best = distance;
                    x = i;
                    y = j;
                }
            }
        }

        assertThat(best).isLessThan(0.02);
        assertThat(chart.readingAt(x, y).orElseThrow().text()).startsWith("step 20");
    }

    @Test
    void anArrowIsReadInAsManyDigitsAsItsNumbersHave() {
        var chart = new FieldChart();
        paint(chart, DIRAC);

        assertThat(readings(chart)).contains("at G 0, D 0%nG would go by 0, D by 0".formatted());
    }

    @Test
    void aRingIsWhereTheGameBegan() {
        var chart = new FieldChart();
        BufferedImage image = paint(chart, DIRAC);
        Point2D low = chart.parametersAt(250, 200).orElseThrow();
        Point2D high = chart.parametersAt(350, 100).orElseThrow();
        double x = 250 + 100 * (1 - low.getX()) / (high.getX() - low.getX());
        double y = 200 - 100 * (-1 - low.getY()) / (high.getY() - low.getY());

        assertThat(PaintedScene.hasNear(image, x, y, Theme.LIGHT.ground())).isTrue();
        assertThat(PaintedScene.hasNear(image, x + 4.5, y, Theme.LIGHT.metric())).isTrue();
    }

    @Test
    void anEmptyPanelSaysWhy() {
        var experiment = new Experiment(PresetLibrary.find("10"));
        for (Chart chart :
                List.of(EigenvalueChart.ofStep(), EigenvalueChart.ofFlow(), new FieldChart())) {
            paint(chart, scene(experiment, Optional.empty()));
            assertThat(chart.readingAt(250, 200)).isEmpty();
            paint(chart, scene(experiment, Optional.of(Motion.tooLarge(9000))));
            assertThat(
                            chart.numbers(scene(experiment, Optional.of(Motion.tooLarge(9000))))
                                    .isEmpty())
                    .isTrue();
        }
    }

    @Test
    void theFieldStaysWhileThatOfTheSameGameFromElsewhereIsComputed() {
        var chart = new FieldChart();
        paint(chart, DIRAC);
        Optional<Point2D> there = chart.parametersAt(250, 200);
        ExperimentConfig elsewhere = StartingPoint.of(DIRAC.config(), 0.2, 0.7);

        paint(chart, scene(new Experiment(elsewhere), Optional.empty()));
        assertThat(chart.parametersAt(250, 200)).isPresent().isEqualTo(there);

        ExperimentConfig other =
                Settings.apply(elsewhere, List.of("discriminatorOptimizer.learningRate=0.3"));
        paint(chart, scene(new Experiment(other), Optional.empty()));
        assertThat(chart.parametersAt(250, 200)).isEmpty();
    }

    @Test
    void theAxesStayWhereTheGameBeginsAnywhereInThePicture() {
        var chart = new FieldChart();
        paint(chart, scene(PresetLibrary.find("10"), 0));
        Area axes = chart.painted().orElseThrow().area();
        double right = 0.99 * axes.xs().high();
        double below = 0.99 * axes.ys().low();

        paint(chart, scene(StartingPoint.of(PresetLibrary.find("10"), right, below), 0));
        assertThat(chart.painted().orElseThrow().area()).isEqualTo(axes);

        paint(chart, scene(StartingPoint.of(PresetLibrary.find("10"), 4 * right, 0), 0));
        assertThat(chart.painted().orElseThrow().area().xs().contains(4 * right)).isTrue();
        paint(chart, scene(PresetLibrary.find("10"), 0));
        assertThat(chart.painted().orElseThrow().area()).isEqualTo(axes);
    }

    /** The game swings ever farther out, and was farther than it is when the field was told. */
    @Test
    void theNewerHalfOfTheWayLiesInThePicture() {
        var chart = new FieldChart();
        paint(chart, scene(PresetLibrary.find("10"), 20));
        Experiment experiment = run(PresetLibrary.find("10"), 500);
        Motion told =
                Motion.of(
                        experiment.field(), Pace.of(experiment.config(), 500), 500, 2); // as shown

        Scene last = scene(experiment, Optional.of(told));
        paint(chart, last);

        Area area = chart.painted().orElseThrow().area();
        Trajectory way = last.snapshot().details().find(Trajectory.class).orElseThrow();
        for (int i = way.size() / 2; i < way.size(); i++) {
            assertThat(area.xs().contains(way.generator(i))).isTrue();
            assertThat(area.ys().contains(way.discriminator(i))).isTrue();
        }
    }

    /** The game's place is where the pointer reads it, and the field fills what a tile has. */
    @ParameterizedTest
    @CsvSource({"180, 120", "230, 170", "120, 180", "300, 150"})
    void inASmallTileTheFieldUsesNearlyAllOfIt(int width, int height) {
        var chart = new FieldChart();
        BufferedImage image = PaintedScene.of(chart, Theme.LIGHT, DIRAC, width, height);
        VectorField field = ((Motion.Told) DIRAC.motion().orElseThrow()).field().orElseThrow();
        double reach = field.arrows().getLast().generator();
        double most = Math.min(width - 16, height - 38);

        double shown = 0;
        for (int i = 0; i < width; i++) {
            int x = i;
            boolean inside =
                    chart.parametersAt(x, height / 2.0 + 10)
                            .filter(at -> Math.abs(at.getX()) <= reach)
                            .isPresent();
            shown += inside ? 1 : 0;
        }
        assertThat(shown).isGreaterThan(0.85 * most);
        Point2D one = chart.parametersAt(width / 2.0, height / 2.0 + 10).orElseThrow();
        Point2D right = chart.parametersAt(width / 2.0 + 20, height / 2.0 + 10).orElseThrow();
        Point2D above = chart.parametersAt(width / 2.0, height / 2.0 - 10).orElseThrow();
        assertThat(above.getY() - one.getY()).isCloseTo(right.getX() - one.getX(), within(1e-9));
        assertThat(image.getRGB(width - 3, height - 3)).isEqualTo(Theme.LIGHT.ground().getRGB());
    }
}

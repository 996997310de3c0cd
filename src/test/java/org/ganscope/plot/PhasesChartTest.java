package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Settings;
import org.ganscope.experiment.BegunUpdate;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Phase;
import org.ganscope.experiment.UpdateAnatomy;
import org.ganscope.gan.Dissection;
import org.ganscope.gan.Excerpt;
import org.ganscope.gan.Player;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** Slow motion lights up what the phase is about and tells the update's own numbers. */
class PhasesChartTest {
    private static Experiment run(String... settings) {
        return new Experiment(
                Settings.apply(
                        Settings.apply(
                                ExperimentConfig.byDefault(),
                                List.of("batchSize=16", "evaluation.samples=100")),
                        List.of(settings)));
    }

    private static BegunUpdate at(Experiment run, Player player, Phase.Kind kind) {
        UpdateAnatomy anatomy = run.dissect().orElseThrow();
        return new BegunUpdate(anatomy, anatomy.phases().indexOf(new Phase(player, kind)));
    }

    private static BegunUpdate ofD(Phase.Kind kind) {
        return at(run(), Player.DISCRIMINATOR, kind);
    }

    private static String value(PhaseReport report, String name) {
        return report.rows().stream()
                .filter(row -> row.name().equals(name))
                .map(PhaseReport.Row::value)
                .findFirst()
                .orElseThrow();
    }

    private static double number(PhaseReport report, String name) {
        return Double.parseDouble(value(report, name));
    }

    @Test
    void tellsTheFirstOfTheNoiseAndOfWhatTheGeneratorMakesOfIt() {
        BegunUpdate update = ofD(Phase.Kind.FORWARD);
        Dissection look = update.anatomy().looks().getFirst();
        PhaseReport report = PhaseReporter.of(update);

        assertThat(value(report, "z").split(", ", -1)).hasSize(5).endsWith("…");
        for (int i = 0; i < 4; i++) {
            assertThat(value(report, "G(z)").split(", ", -1)[i])
                    .isEqualTo("%.3f".formatted(look.generated().columns().get(i).getFirst()));
        }
    }

    @Test
    void onTheDiagramANumberPassesInOneLineAndAPointInTwo() {
        BegunUpdate number = ofD(Phase.Kind.ON_REAL);
        Dissection ofNumbers = number.anatomy().looks().getFirst();
        assertThat(new PassedNumbers(Optional.of(number)).generated())
                .containsExactly(first(ofNumbers.generated(), 0));

        BegunUpdate point =
                at(
                        run("data=ring", "generator.layers[2].units=2", "latent.dimension=3"),
                        Player.DISCRIMINATOR,
                        Phase.Kind.ON_REAL);
        Dissection ofPoints = point.anatomy().looks().getFirst();
        var passed = new PassedNumbers(Optional.of(point));
        assertThat(passed.generated())
                .containsExactly(
                        "(" + first(ofPoints.generated(), 0) + ",",
                        first(ofPoints.generated(), 1) + ")");
        assertThat(passed.real()).hasSize(2);
        assertThat(passed.noise()).containsExactly("(" + first(ofPoints.noise(), 0) + ",", "…)");
        assertThat(passed.loss()).isEmpty();
    }

    private static String first(Excerpt excerpt, int coordinate) {
        return PhaseNumbers.number(excerpt.columns().getFirst().get(coordinate));
    }

    @Test
    void tellsTheVerdictsAndTheirMean() {
        BegunUpdate update = ofD(Phase.Kind.ON_REAL);
        Dissection.Verdicts said = update.anatomy().looks().getFirst().onReal().orElseThrow();
        PhaseReport report = PhaseReporter.of(update);

        assertThat(value(report, "D(x)"))
                .startsWith("%.3f".formatted(said.outputs().columns().getFirst().getFirst()));
        assertThat(value(report, "mean of 16")).isEqualTo(Numbers.of(said.mean()));
    }

    @Test
    void tellsTheLossPartByPart() {
        Experiment run = run("penalties=[\"r1\"]");
        BegunUpdate update = at(run, Player.DISCRIMINATOR, Phase.Kind.LOSS);
        Dissection look = update.anatomy().looks().getFirst();
        PhaseReport report = PhaseReporter.of(update);

        assertThat(value(report, "game")).isEqualTo(Numbers.of(look.summands().get(0).value()));
        assertThat(value(report, "R1")).isEqualTo(Numbers.of(look.summands().get(1).value()));
        assertThat(value(report, "sum")).isEqualTo(Numbers.of(look.loss()));
    }

    @Test
    void tellsTheGradientAndHowFarTheWeightsMove() {
        Experiment run = run();
        BegunUpdate backward = at(run, Player.DISCRIMINATOR, Phase.Kind.BACKWARD);
        Dissection look = backward.anatomy().looks().getFirst();
        PhaseReport moved = PhaseReporter.of(at(run, Player.DISCRIMINATOR, Phase.Kind.UPDATE));
        UpdateAnatomy.Move move = backward.anatomy().move(Player.DISCRIMINATOR);

        assertThat(value(PhaseReporter.of(backward), "‖gradient‖"))
                .isEqualTo(Numbers.of(look.gradientNorm()));
        assertThat(value(PhaseReporter.of(backward), "by layer").split(", ", -1)).hasSize(3);
        assertThat(value(moved, "‖change of θ‖")).isEqualTo(Numbers.of(move.distance()));
        assertThat(number(moved, "‖change of θ‖") / number(moved, "of ‖θ‖"))
                .isCloseTo(
                        number(moved, "ratio"), org.assertj.core.data.Percentage.withPercentage(1));
    }

    @Test
    void saysWhoIsFrozen() {
        Experiment run = run();
        assertThat(PhaseReporter.of(at(run, Player.DISCRIMINATOR, Phase.Kind.BACKWARD)).frozen())
                .isEqualTo("G is frozen");
        run.update();
        assertThat(PhaseReporter.of(at(run, Player.GENERATOR, Phase.Kind.BACKWARD)).frozen())
                .isEqualTo("D is frozen");
        Experiment together = run("moves=simultaneous");
        assertThat(PhaseReporter.of(at(together, Player.GENERATOR, Phase.Kind.LOSS)).frozen())
                .isEqualTo("neither moves yet");
        assertThat(
                        PhaseReporter.of(at(together, Player.GENERATOR, Phase.Kind.BOTH_UPDATE))
                                .frozen())
                .isEqualTo("neither is frozen");
    }

    @Test
    void namesStepUpdateAndPhase() {
        Experiment run = run("discriminatorSteps=2");
        run.update();

        assertThat(PhaseReporter.of(at(run, Player.DISCRIMINATOR, Phase.Kind.ON_FAKE)).title())
                .isEqualTo("Step 1 · D 2 of 2: D on fake");
    }

    @Test
    void lightsTheTermsOfTheLossThatThePhaseIsAbout() {
        assertThat(lit(ofD(Phase.Kind.ON_REAL))).containsExactly("−mean log D(x)");
        assertThat(lit(ofD(Phase.Kind.ON_FAKE))).containsExactly("− mean log(1 − D(G(z)))");
        assertThat(lit(ofD(Phase.Kind.NOISE))).isEmpty();
        assertThat(lit(ofD(Phase.Kind.LOSS))).hasSize(3);
    }

    private static List<String> lit(BegunUpdate update) {
        return PhaseReporter.of(update).formula().stream()
                .filter(PhaseReport.Term::isLit)
                .map(PhaseReport.Term::markup)
                .toList();
    }

    @Test
    void theMoveIsWrittenAsItIsMade() {
        assertThat(PhaseReporter.of(ofD(Phase.Kind.BACKWARD)).formula().getFirst().markup())
                .isEqualTo("g_D = ∂L_D / ∂θ_D");
        assertThat(PhaseReporter.of(ofD(Phase.Kind.UPDATE)).formula().getFirst().markup())
                .isEqualTo("new θ_D = θ_D − Adam(g_D)");
        Experiment optimistic =
                run(
                        "moves=optimistic",
                        "discriminatorOptimizer={\"type\": \"sgd\", \"momentum\": 0}",
                        "penalties=[]");
        assertThat(
                        PhaseReporter.of(at(optimistic, Player.GENERATOR, Phase.Kind.BOTH_UPDATE))
                                .formula()
                                .getFirst()
                                .markup())
                .isEqualTo("new θ_D = θ_D − 0.001 · (2 g_D − g_D before),");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sample\"", "\"pack\"", "\"moments\"", "\"minibatch\""})
    void whateverDSeesIsTold(String sees) {
        Experiment run = run("discriminator.sees=" + sees);
        PhaseReport report = PhaseReporter.of(at(run, Player.DISCRIMINATOR, Phase.Kind.ON_FAKE));

        assertThat(report.sentence())
                .contains(
                        switch (sees) {
                            case "\"sample\"" -> "judges generated samples.";
                            case "\"pack\"" -> "packs of 2 generated samples";
                            case "\"moments\"" -> "by four numbers";
                            default -> "whole batch";
                        });
        assertThat(report.rows()).hasSizeBetween(2, 3);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lightsUpThePartsOfThePhase(Theme theme) {
        BegunUpdate real = ofD(Phase.Kind.ON_REAL);
        BufferedImage image = diagram(theme, Optional.of(real));

        assertThat(GanDiagram.lit(real.phase()))
                .containsExactlyInAnyOrder(DiagramPart.REAL, DiagramPart.DISCRIMINATOR);
        for (DiagramPart part : DiagramPart.values()) {
            boolean lit = GanDiagram.lit(real.phase()).contains(part);
            assertThat(saturation(image, part)).as(part.name()).matches(s -> lit == s > 30);
        }
    }

    private static BufferedImage diagram(Theme theme, Optional<BegunUpdate> update) {
        var image =
                new BufferedImage(
                        (int) GanDiagram.WIDTH,
                        (int) GanDiagram.HEIGHT,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(theme.ground());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        new GanDiagram(theme, update)
                .paint(graphics, new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight()));
        graphics.dispose();
        return image;
    }

    /** {@return how much colour there is inside a part, beside its name} */
    private static int saturation(BufferedImage image, DiagramPart part) {
        Rectangle2D box = part.box();
        var color = new Color(image.getRGB((int) box.getX() + 6, (int) box.getY() + 6));
        int most = Math.max(color.getRed(), Math.max(color.getGreen(), color.getBlue()));
        int least = Math.min(color.getRed(), Math.min(color.getGreen(), color.getBlue()));
        return most - least;
    }

    @Test
    void paintsEveryPhaseOfEveryKindOfGameInEveryShape() {
        for (String setting :
                List.of(
                        "moves=extragradient",
                        "unrolling=2",
                        "discriminator.sees=moments",
                        "loss=relativisticAverage",
                        "penalties=[\"featureMatching\", \"weightClipping\"]")) {
            Experiment run = run(setting);
            for (int i = 0; i < 2; i++) {
                UpdateAnatomy anatomy = run.dissect().orElseThrow();
                for (int index = 0; index < anatomy.phases().size(); index++) {
                    var begun = new BegunUpdate(anatomy, index);
                    assertThat(colours(begun, run, 750, 214)).isGreaterThan(50);
                    assertThat(colours(begun, run, 320, 600)).isGreaterThan(50);
                    assertThat(PhaseReporter.of(begun).inWords()).doesNotContain("_", "NaN");
                }
                run.update();
            }
        }
    }

    private static long colours(BegunUpdate begun, Experiment run, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Scene scene = scene(begun, run);
        new PhasesChart().paint(graphics, width, height, Theme.LIGHT, scene);
        graphics.dispose();
        return java.util.Arrays.stream(image.getRGB(0, 0, width, height, null, 0, width))
                .distinct()
                .count();
    }

    private static Scene scene(BegunUpdate begun, Experiment run) {
        return new Scene(run.config(), run.snapshot(), run.history()).during(Optional.of(begun));
    }

    @Test
    void handsOutTheNumbersOfTheUpdate() {
        Experiment run = run("penalties=[\"r1\"]");
        BegunUpdate update = at(run, Player.DISCRIMINATOR, Phase.Kind.NOISE);
        Dissection look = update.anatomy().looks().getFirst();
        Table table = new PhasesChart().numbers(scene(update, run));

        assertThat(cells(table, "d_update_z"))
                .containsExactlyElementsOf(look.noise().first().boxed().toList());
        assertThat(cells(table, "d_update_summands"))
                .containsExactly(look.summands().get(0).value(), look.summands().get(1).value());
        assertThat(cells(table, "d_update_change_of_weights"))
                .containsExactly(update.anatomy().moves().getFirst().distance());
    }

    private static List<Double> cells(Table table, String column) {
        return table.columns().stream()
                .filter(one -> one.name().equals(column))
                .flatMap(one -> one.cells().stream())
                .map(Double::valueOf)
                .toList();
    }

    @Test
    void beforeTheFirstPhaseItSaysWhatWouldShowOne() {
        assertThat(PhaseReporter.of(Optional.empty()).sentence()).contains("Next", "Play");
        assertThat(saturation(diagram(Theme.LIGHT, Optional.empty()), DiagramPart.REAL))
                .isLessThan(30);
    }
}

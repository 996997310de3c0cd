package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.experiment.GeneratorDensity;
import org.ganscope.experiment.PointMass;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** The chart of numbers says how well each of its curves is known, and draws points as spikes. */
class SamplesLegendTest {
    private static final String FEW = "evaluation.samples=500";
    private static final String CONSTANT =
            "generator.layers=[{\"type\": \"constant\", \"initialiser\": {\"type\": \"constant\","
                    + " \"value\": 2}}]";

    private static List<String> labels(Scene scene) {
        return SamplesLegend.keys(scene, scene.snapshot().onLine(), Theme.LIGHT, Optional.empty())
                .stream()
                .map(Key::label)
                .toList();
    }

    @Test
    void aDensityOfOneNumberIsExactAndOneOfMoreIsAnEstimate() {
        assertThat(labels(TrainedScene.of(0, FEW)))
                .containsExactly(
                        "real",
                        "generated",
                        "D(x)",
                        "D*(x)",
                        "G's density, exact",
                        "data's density");
        assertThat(labels(TrainedScene.of(0, FEW, "latent.dimension=2")))
                .contains("G's density, an estimate", "D*(x), p_g estimated");
    }

    @Test
    void underAPenaltyTheBestDIsTheOneWithoutIt() {
        assertThat(labels(TrainedScene.of(0, FEW, "penalties=[{\"type\": \"r1\"}]")))
                .contains("D*(x) without the penalty");
    }

    @Test
    void whereTheAveragedGeneratorIsDrawnItsDensityAndTheBestDAgainstItSaySo() {
        String averaged = "averaging.type=exponential";
        String penalty = "penalties=[{\"type\": \"r1\"}]";

        assertThat(labels(TrainedScene.of(0, FEW, averaged)))
                .contains(
                        "generated (averaged G)",
                        "D*(x) for averaged G",
                        "averaged G's density, exact");
        assertThat(labels(TrainedScene.of(0, FEW, averaged, penalty)))
                .contains("D*(x) for averaged G, no penalty");
        assertThat(labels(TrainedScene.of(0, FEW, averaged, "averaging.evaluates=current")))
                .contains("generated", "D*(x)", "G's density, exact");
    }

    @Test
    void whatIsNowhereIsNotPromised() {
        Scene points =
                TrainedScene.of(0, FEW, CONSTANT, "data={\"type\": \"pointMass\", \"at\": 0}");

        assertThat(labels(points))
                .containsExactly(
                        "real",
                        "generated",
                        "D(x)",
                        "as high as its share of G",
                        "No D*: the data have no density that is known");
        assertThat(labels(TrainedScene.of(0, FEW, "loss=wasserstein")))
                .contains("score D(x)", "No D*: this loss has none in closed form")
                .doesNotContain("D*(x)");
        assertThat(labels(TrainedScene.of(0, FEW, "discriminator.sees=moments")))
                .doesNotContain("D(x)", "D*(x)");
    }

    @Test
    void aSpikeIsAsHighAsItsShareOfTheMass() {
        Scene constant = TrainedScene.of(0, FEW, CONSTANT);
        var chart = new SamplesChart();
        BufferedImage image = PaintedScene.of(chart, Theme.LIGHT, constant, 600, 400);
        SamplesReading painted = chart.painted().orElseThrow();
        Area area = painted.area();
        var exact = (GeneratorDensity.Exact) constant.snapshot().onLine().generatorDensity();
        PointMass mass = exact.pointMasses().getFirst();

        assertThat(mass.mass()).isEqualTo(1);
        double height = area.box().getHeight() - 6;
        assertThat(area.box().getMaxY() - SamplesChart.spikeTop(area, new PointMass(2, 0.25)))
                .isEqualTo(0.25 * height, within(1e-9));
        double x = area.x(mass.x());
        double middle = area.box().getCenterY();
        assertThat(PaintedScene.hasNear(image, x, middle, Theme.LIGHT.generated())).isTrue();
        double top = SamplesChart.spikeTop(area, mass);
        assertThat(PaintedScene.hasNear(image, x, top, Theme.LIGHT.generated())).isTrue();
        assertThat(chart.readingAt(x + 3, middle).orElseThrow().text())
                .contains("and 1.0000 of it at 2.0000");
    }

    @Test
    void aReadingTellsTheGeneratorsDensityAndWhetherItIsAnEstimate() {
        Scene exact = TrainedScene.of(20, FEW);
        Scene estimated = TrainedScene.of(20, FEW, "latent.dimension=2");

        assertThat(reading(exact)).contains("\nG's density ").doesNotContain("an estimate");
        assertThat(reading(estimated))
                .contains(", an estimate\n")
                .contains("\nD*(x), p_g estimated = ");
    }

    @Test
    void theAxesOfALargeChartAreNamed() {
        Scene scored = TrainedScene.of(0, FEW, "loss=hinge");
        var x = new Axis(new Span(0, 1), "x");
        Layout large = SamplesChart.layout(scored, List.of(), x, x.span(), x.span(), true);
        Layout small = SamplesChart.layout(scored, List.of(), x, x.span(), x.span(), false);

        assertThat(large.y().label()).isEqualTo("density");
        assertThat(large.second().orElseThrow().label()).isEqualTo("score D(x)");
        assertThat(small.y().label()).isEmpty();
        assertThat(small.second().orElseThrow().label()).isEmpty();
    }

    @Test
    void aReadingNamesWhatDSaysAsTheLegendDoes() {
        assertThat(reading(TrainedScene.of(5, FEW))).contains("\nD(x) = ", "\nD*(x) = ");
        assertThat(reading(TrainedScene.of(5, FEW, "loss=hinge"))).contains("\nscore D(x) = ");
        assertThat(reading(TrainedScene.of(5, FEW, "penalties=[{\"type\": \"r1\"}]")))
                .contains("\nD*(x) without the penalty = ");
    }

    private static String reading(Scene scene) {
        var chart = new SamplesChart();
        PaintedScene.of(chart, Theme.LIGHT, scene, 600, 400);
        String text = chart.readingAt(300, 150).orElseThrow().text();
        double x = chart.painted().orElseThrow().area().valueAt(300);
        double density = scene.snapshot().onLine().generatorDensity().density().at(x);
        assertThat(text).contains("\nG's density " + Numbers.of(density));
        return text;
    }
}

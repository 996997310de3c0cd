package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.data.PlaneDistribution;
import org.ganscope.data.PlaneLaw;
import org.ganscope.data.Ring;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.math.RandomStream;
import org.ganscope.metric.KernelSum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;
import java.util.Set;

/** D* over the plane is what the loss's formula makes of both densities. */
class OptimalPlaneTest {
    private static final PlaneGrid SQUARE = new PlaneGrid(3, 100, 100);

    private static OptimalPlane of(PlaneLaw law, AdversarialLoss loss, float[] generated) {
        return new OptimalPlaneView(law, () -> SQUARE).of(loss, 1, generated);
    }

    private static float[] sample(PlaneDistribution data, int count) {
        float[] points = new float[2 * count];
        data.sample(RandomStream.of(8, "generated"), points, count);
        return points;
    }

    @Test
    void itIsTheLossesOwnOptimumOfBothDensities() {
        PlaneLaw law = new Ring(6, 1.5, 0.3).law();
        float[] generated = sample(new Ring(5, 1.2, 0.4), 5000);
        var loss = new AdversarialLoss.LeastSquares(-1, 1, 0);
        OptimalPlane optimal = of(law, loss, generated);

        for (int i = 0; i < SQUARE.size(); i += 97) {
            double x = SQUARE.x(i);
            double y = SQUARE.y(i);
            double p = law.density(optimal.blur()).orElseThrow().at(x, y);
            double pg = KernelSum.at(generated, optimal.blur(), x, y);
            double output = optimal.output().get(i / 100, i % 100);
            if (p + pg > 0.01) {
                assertThat(output).isCloseTo((p - pg) / (p + pg), within(0.02));
            }
        }
    }

    @Test
    void aGeneratorThatMakesTheDataLeavesNothingToTellHoweverNarrowThePeaks() {
        var ring = new Ring(8, 2, 0.02);
        OptimalPlane optimal =
                of(ring.law(), new AdversarialLoss.NonSaturating(), sample(ring, 10_000));

        int seen = 0;
        for (int i = 0; i < SQUARE.size(); i++) {
            double p =
                    ring.law().density(optimal.blur()).orElseThrow().at(SQUARE.x(i), SQUARE.y(i));
            if (p > 0.5) {
                assertThat(optimal.output().get(i / 100, i % 100)).isCloseTo(0.5f, within(0.06f));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void itIsOneWhereOnlyTheDataAreAndNoneWhereNeitherIs() {
        PlaneLaw law = new Ring(1, 2, 0.1).law();
        float[] generated = sample(new Ring(1, 1, 0.1), 5000);
        for (int i = 0; i < 5000; i++) {
            generated[i] = -generated[i];
        }
        Plane output = of(law, new AdversarialLoss.NonSaturating(), generated).output();

        assertThat(at(output, 2, 0)).isEqualTo(1);
        assertThat(at(output, -1, 0)).isZero();
        assertThat(at(output, 0.5, 2)).isNaN();
    }

    private static float at(Plane plane, double x, double y) {
        return plane.get(
                (int) Math.round((y + 3) / SQUARE.spacing()),
                (int) Math.round((x + 3) / SQUARE.spacing()));
    }

    @Test
    void packsSquareBothDensities() {
        PlaneLaw law = new Ring(6, 1.5, 0.3).law();
        float[] generated = sample(new Ring(5, 1.2, 0.4), 5000);
        var loss = new AdversarialLoss.NonSaturating();
        Plane alone = of(law, loss, generated).output();
        Plane pairs = new OptimalPlaneView(law, () -> SQUARE).of(loss, 2, generated).output();

        double d = at(alone, 1.5, 0);
        double odds = d / (1 - d) * (d / (1 - d));
        assertThat((double) at(pairs, 1.5, 0)).isCloseTo(odds / (1 + odds), within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "loss=nonSaturating, true",
        "loss=hinge, true",
        "loss=wasserstein, false",
        "loss=relativistic, false"
    })
    void aLossWithoutABestDShowsNone(String loss, boolean has) {
        assertThat(find(Planes.config(loss)).isPresent()).isEqualTo(has);
    }

    @Test
    void aLawWithoutADensityHasNone() {
        assertThat(find(Planes.config("data=csvPoints"))).isEmpty();
    }

    @Test
    void aDThatComparesSamplesHasNone() {
        assertThat(find(Planes.config("discriminator.layers[0].type=minibatchStandardDeviation")))
                .isEmpty();
    }

    @Test
    void theSnapshotsIsOfItsOwnSamplesOnTheGridOfD() {
        var experiment = new Experiment(Planes.config("data=twoMoons"));
        Snapshot snapshot = experiment.snapshot(Set.of(Aspect.OPTIMAL_PLANE));
        Plane judged = ((DiscriminatorView.OfPoints) snapshot.discriminator()).output();
        OptimalPlane optimal = snapshot.details().find(OptimalPlane.class).orElseThrow();
        var data = (PlaneDistribution) experiment.config().data();
        float[] generated = experiment.generate(experiment.config().evaluation().samples());

        assertThat(optimal.output().highX()).isEqualTo(judged.highX());
        assertThat(optimal.output().columns()).isEqualTo(judged.columns());
        double x = judged.highX() * (2.0 * 60 / 99 - 1);
        double y = judged.highX() * (2.0 * 50 / 99 - 1);
        double p = data.law().density(optimal.blur()).orElseThrow().at(x, y);
        double pg = KernelSum.at(generated, optimal.blur(), x, y);
        assertThat((double) optimal.output().get(50, 60)).isCloseTo(p / (p + pg), within(0.02));
    }

    private static Optional<OptimalPlane> find(ExperimentConfig config) {
        return new Experiment(config)
                .snapshot(Set.of(Aspect.OPTIMAL_PLANE))
                .details()
                .find(OptimalPlane.class);
    }
}

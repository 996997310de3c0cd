package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.experiment.DiscriminatorView.BatchPoint;
import org.junit.jupiter.api.Test;

/** What a snapshot shows is what the game is. */
class SnapshotTest {

    @Test
    void figuresDescribeTheSamplesBesideThem() {
        Snapshot snapshot = after(20, Configs.small());

        Samples generated = snapshot.onLine().generated();
        double sum = 0;
        for (int i = 0; i < generated.size(); i++) {
            sum += generated.get(i);
        }
        assertThat(generated.size()).isEqualTo(500);
        assertThat(snapshot.generatedFigures().mean()).isCloseTo(sum / 500, within(1e-6));
        assertThat(snapshot.realFigures().mean()).isCloseTo(4, within(0.3));
        assertThat(snapshot.step()).isEqualTo(20);
    }

    @Test
    void realSamplesStayAndNoiseFollowsTheStep() {
        var experiment = new Experiment(Configs.small());
        Snapshot first = experiment.snapshot();
        assertThat(experiment.snapshot().onLine().generated()).isSameAs(first.onLine().generated());

        experiment.step();

        assertThat(experiment.snapshot().onLine().real()).isSameAs(first.onLine().real());
        assertThat(experiment.snapshot().onLine().generated().get(0))
                .isNotEqualTo(first.onLine().generated().get(0));
    }

    @Test
    void aMeasurementIsOfTheSnapshotsSamplesAlsoWhereTheNextStepHasBegun() {
        Experiment experiment = new Experiment(Configs.small());
        experiment.step();
        experiment.update();

        Snapshot snapshot = experiment.snapshot();
        Measurement measured = experiment.measurement();

        assertThat(measured.step()).isEqualTo(1);
        assertThat(measured.real()).isEqualTo(snapshot.realFigures());
        assertThat(measured.generated()).isSameAs(snapshot.onLine().generated());
    }

    @Test
    void densityOfAGeneratorOfOneNumberIsExactAndHasTheSamplesMass() {
        Snapshot snapshot =
                after(300, Configs.small("generatorOptimizer.learningRate=0.01", "batchSize=64"));

        assertThat(snapshot.onLine().generatorDensity()).isInstanceOf(GeneratorDensity.Exact.class);
        assertThat(area(snapshot.onLine().generatorDensity().density()))
                .isCloseTo(share(snapshot.onLine().generated(), -1, 9), within(0.02));
        assertThat(area(snapshot.onLine().dataDensity())).isCloseTo(1, within(1e-3));
    }

    @Test
    void densityOfAGeneratorOfMoreNumbersIsEstimatedAndSaysSo() {
        Snapshot snapshot = after(50, Configs.small("latent.dimension=3"));

        assertThat(snapshot.onLine().generatorDensity())
                .isInstanceOf(GeneratorDensity.Estimated.class);
        assertThat(area(snapshot.onLine().generatorDensity().density()))
                .isCloseTo(share(snapshot.onLine().generated(), -1, 9), within(0.05));
    }

    @Test
    void optimalOutputFollowsBothDensities() {
        Snapshot snapshot = after(50, Configs.small());

        var view = (DiscriminatorView.OfSamples) snapshot.discriminator();
        Curve optimal = view.optimal().orElseThrow();
        for (int i = 0; i < optimal.size(); i++) {
            double p = snapshot.onLine().dataDensity().y(i);
            double pg = snapshot.onLine().generatorDensity().density().y(i);
            assertThat(optimal.y(i)).isEqualTo(p / (p + pg));
            assertThat(view.output().y(i)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void whereNeitherHasMassThereIsNoOptimumAndWhereOnlyTheDataHaveItIsOne() {
        Snapshot snapshot =
                after(0, Configs.small("data.type=uniform", "data.low=5", "data.high=6"));

        Curve optimal =
                ((DiscriminatorView.OfSamples) snapshot.discriminator()).optimal().orElseThrow();
        assertThat(optimal.at(5.5)).isEqualTo(1);
        assertThat(optimal.y(optimal.size() - 1)).isNaN();
    }

    @Test
    void aDiscriminatorOfMomentsIsShownAsAPlaneWithBatchesInside() {
        Snapshot snapshot = after(30, Configs.ofMoments());

        var view = (DiscriminatorView.OfSets) snapshot.discriminator();
        Plane plane = view.output();
        assertThat(view.real()).hasSize(16);
        assertThat(view.generated()).hasSize(16).allSatisfy(batch -> assertInside(plane, batch));
        assertThat(plane.get(0, 0)).isBetween(0f, 1f);
    }

    @Test
    void planeReachesAsFarAsTheBatchesDo() {
        Snapshot near = after(0, Configs.ofMoments("data.mean=0.5"));
        Snapshot far = after(0, Configs.ofMoments("data.mean=500"));

        assertThat(((DiscriminatorView.OfSets) near.discriminator()).output().lowX())
                .isCloseTo(0.5 - 3.75, within(1e-9));
        var view = (DiscriminatorView.OfSets) far.discriminator();
        assertThat(view.generated()).allSatisfy(batch -> assertInside(view.output(), batch));
    }

    private static void assertInside(Plane plane, BatchPoint batch) {
        assertThat(batch.mean()).isBetween(plane.lowX(), plane.highX());
        assertThat(batch.standardDeviation()).isBetween(plane.lowY(), plane.highY());
    }

    private static Snapshot after(int steps, ExperimentConfig config) {
        var experiment = new Experiment(config);
        for (int i = 0; i < steps; i++) {
            experiment.step();
        }
        return experiment.snapshot();
    }

    private static double share(Samples samples, double low, double high) {
        return (samples.countBelow(high) - samples.countBelow(low)) / (double) samples.size();
    }

    private static double area(Curve curve) {
        double sum = 0;
        for (int i = 1; i < curve.size(); i++) {
            sum += (curve.y(i - 1) + curve.y(i)) / 2 * (curve.x(i) - curve.x(i - 1));
        }
        return sum;
    }
}

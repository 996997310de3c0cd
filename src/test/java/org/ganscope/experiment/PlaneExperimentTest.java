package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Settings;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** Data that are points of the plane, from the config to the snapshot. */
class PlaneExperimentTest {
    private static ExperimentConfig config(String... more) {
        Stream<String> latent = Stream.of("latent.dimension=3");
        return Planes.config(Stream.concat(latent, Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void samplesAndFiguresAreThoseOfPoints() {
        var experiment = new Experiment(config());
        experiment.step();

        Snapshot snapshot = experiment.snapshot();
        var samples = (SamplesView.InPlane) snapshot.samples();
        float[] drawn = experiment.generate(5000);

        assertThat(samples.generated().size()).isEqualTo(5000);
        assertThat(samples.generated().x(1999)).isEqualTo(drawn[1999]);
        assertThat(samples.generated().y(1999)).isEqualTo(drawn[5000 + 1999]);
        assertThat(samples.modes()).hasSize(8);
        assertThat(snapshot.realFigures().get(Figure.MODES_NEAR)).isEqualTo(8);
        assertThat(snapshot.realFigures().get(Figure.MODES_COVERED)).isEqualTo(8);
        assertThat(snapshot.realFigures().get(Figure.MODES_CAPTURED)).isEqualTo(8);
        assertThat(snapshot.generatedFigures().get(Figure.MODES_CAPTURED))
                .isGreaterThanOrEqualTo(snapshot.generatedFigures().get(Figure.MODES_COVERED));
        assertThat(snapshot.realFigures().get(Figure.HIGH_QUALITY)).isCloseTo(0.9889, within(0.01));
        assertThat(snapshot.realFigures().get(Figure.SLICED_WASSERSTEIN)).isBetween(0.005, 0.1);
        assertThat(snapshot.generatedFigures().get(Figure.SLICED_WASSERSTEIN)).isGreaterThan(0.5);
        assertThat(snapshot.generatedFigures().mean()).isNaN();
    }

    @Test
    void moreSamplesBeginWithTheSameOnes() {
        var experiment = new Experiment(config());

        float[] some = experiment.generate(300);
        float[] more = experiment.generate(9000);

        assertThat(more[299]).isEqualTo(some[299]);
        assertThat(more[9000 + 299]).isEqualTo(some[300 + 299]);
    }

    @Test
    void dIsDrawnWhereTheDataAreAndHalfAsFarAgainBesideThem() {
        var experiment = new Experiment(config());

        Snapshot snapshot = experiment.snapshot();
        var view = (DiscriminatorView.OfPoints) snapshot.discriminator();
        double reach = ((SamplesView.InPlane) snapshot.samples()).reach();

        assertThat(reach).isGreaterThan(2.08);
        assertThat(view.output().highX()).isCloseTo(1.5 * reach, within(1e-9));
        assertThat(view.output().lowY()).isEqualTo(-reach);
        // D is smooth, and says a probability that depends on the place.
        assertThat(view.output().get(3, 60)).isBetween(0f, 1f);
        assertThat(view.output().get(3, 60)).isNotEqualTo(view.output().get(60, 3));
        assertThat(view.output().get(3, 60)).isCloseTo(view.output().get(3, 61), within(0.2f));
    }

    @Test
    void theHistoryKeepsWhatIsTakenOfPointsAlone() {
        var experiment = new Experiment(config("evaluation.every=2"));
        experiment.step();
        experiment.step();

        assertThat(experiment.history().band(Figure.SLICED_WASSERSTEIN).size()).isEqualTo(2);
        assertThat(experiment.history().band(Figure.WASSERSTEIN).size()).isZero();
    }

    @Test
    void dataWithoutPeaksHaveNoCounts() {
        var experiment = new Experiment(config("data=twoMoons"));

        assertThat(experiment.evaluate().values())
                .containsOnlyKeys(
                        Figure.CENTRE_X, Figure.CENTRE_Y, Figure.SPREAD, Figure.SLICED_WASSERSTEIN);
    }

    @Test
    void momentsOfPointsAreRefused() {
        assertThatThrownBy(() -> config("discriminator.sees=moments"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("discriminator.sees")
                .hasMessageContaining("points of the plane");
    }

    @Test
    void aGeneratorOfOneNumberIsRefused() {
        assertThatThrownBy(() -> Settings.apply(ExperimentConfig.byDefault(), List.of("data=ring")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("units must be 2, one for each dimension of the data");
    }
}

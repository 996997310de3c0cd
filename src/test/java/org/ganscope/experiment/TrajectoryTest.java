package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.Settings;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** The way of the Dirac-GAN is that of the published recurrence, step by step. */
class TrajectoryTest {
    private static final ExperimentConfig DIRAC = PresetLibrary.find("10");

    private static Trajectory way(Experiment experiment) {
        return experiment
                .snapshot(Set.of(Aspect.TRAJECTORY))
                .details()
                .find(Trajectory.class)
                .orElseThrow();
    }

    @Test
    void everyStepIsOnTheWay() {
        var experiment = new Experiment(DIRAC);
        for (int i = 0; i < 3; i++) {
            experiment.step();
        }

        Trajectory way = way(experiment);

        // h = 0.2 from (1, 1), simultaneous, minimax: by an independent float64 implementation,
        // whose D has the other sign
        double[] theta = {1, .946211715726, .889410285773, .829227077549};
        double[] psi = {1, 1.05378828427, 1.10479110836, 1.15324150231};
        assertThat(way.size()).isEqualTo(4);
        for (int i = 0; i < 4; i++) {
            assertThat(way.step(i)).isEqualTo(i);
            assertThat(way.generator(i)).isCloseTo(theta[i], within(1e-5));
            assertThat(way.discriminator(i)).isCloseTo(-psi[i], within(1e-5));
        }
    }

    @Test
    void itIsBoundedToTheNewestSteps() {
        var experiment = new Experiment(DIRAC);
        for (int i = 0; i < 2500; i++) {
            experiment.step();
        }

        Trajectory way = way(experiment);

        assertThat(way.size()).isEqualTo(2000);
        assertThat(way.step(way.size() - 1)).isEqualTo(2500);
        assertThat(way.generator(way.size() - 1))
                .isCloseTo(experiment.generate(1)[0], within(1e-6));
    }

    @Test
    void aGameCanBeginElsewhere() {
        ExperimentConfig moved = StartingPoint.of(DIRAC, 0.5, 0.25);

        Trajectory way = way(new Experiment(moved));

        assertThat(way.generator(0)).isEqualTo(0.5);
        assertThat(way.discriminator(0)).isEqualTo(0.25);
    }

    @Test
    void aGameOfMoreParametersHasNoWay() {
        ExperimentConfig more =
                Settings.apply(DIRAC, List.of("discriminator.layers[0].bias=zeros"));
        assertThat(more.hasTwoParameters()).isFalse();
        assertThat(new Experiment(more).snapshot(Set.of(Aspect.TRAJECTORY)).details())
                .isEqualTo(Details.NONE);
    }
}

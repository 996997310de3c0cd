package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.Set;

/** Trails follow the same noise, as far as they reach, and never beyond the run's own past. */
class TrailsTest {
    private final Experiment experiment = new Experiment(Planes.config());

    private Trails look() {
        return experiment
                .snapshot(Set.of(Aspect.TRAILS))
                .details()
                .find(Trails.class)
                .orElseThrow();
    }

    @Test
    void theLastPlaceOfAProbeIsWhereTheGeneratorLeadsItsNoise() {
        Trails trails = look();
        float[] noise = new float[2 * trails.probes()];
        experiment
                .config()
                .latent()
                .sample(RandomStream.of(experiment.config().seed(), "probes"), noise, 40);
        float[] places = new float[2 * trails.probes()];
        new Course(experiment.config()).game().generate(noise, 40, places);

        assertThat(trails.moments()).isEqualTo(1);
        for (int i = 0; i < trails.probes(); i++) {
            assertThat(trails.x(0, i)).isEqualTo(places[i]);
            assertThat(trails.y(0, i)).isEqualTo(places[40 + i]);
        }
    }

    @Test
    void lookingTwiceAtAMomentAddsNothing() {
        look();

        assertThat(look().moments()).isEqualTo(1);
    }

    @Test
    void placesStayBehindInTheirOrder() {
        Trails first = look();
        experiment.step();
        Trails second = look();
        experiment.step();
        Trails third = look();

        assertThat(third.moments()).isEqualTo(3);
        assertThat(third.x(0, 7)).isEqualTo(first.x(0, 7));
        assertThat(third.y(1, 7)).isEqualTo(second.y(1, 7));
        assertThat(third.x(2, 7)).isNotEqualTo(second.x(1, 7));
    }

    @Test
    void theOldestAreForgotten() {
        for (int i = 0; i < TrailsView.MOMENTS + 5; i++) {
            experiment.step();
            look();
        }

        assertThat(look().moments()).isEqualTo(TrailsView.MOMENTS);
    }

    @Test
    void goingBackForgetsWhatCameAfter() {
        experiment.step();
        Trails then = look();
        ExperimentState state = experiment.capture();
        experiment.step();
        look();

        experiment.restore(state);
        Trails now = look();

        assertThat(now.moments()).isEqualTo(1);
        assertThat(now.x(0, 3)).isEqualTo(then.x(0, 3));
    }

    @Test
    void lookingAtEverythingOfThePlaneChangesNoBit() {
        var alone = new Experiment(Planes.config());
        for (int i = 0; i < 20; i++) {
            experiment.snapshot(EnumSet.allOf(Aspect.class));
            experiment.step();
            alone.step();
        }

        assertThat(experiment.generate(100)).isEqualTo(alone.generate(100));
        assertThat(experiment.last()).isEqualTo(alone.last());
    }
}

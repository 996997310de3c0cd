package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.Set;

/** Aspects are drawn where they are watched, from the game as it is, and change nothing. */
class DetailsTest {

    @Test
    void nothingIsDrawnThatNobodyWatches() {
        assertThat(new Experiment(Configs.small()).snapshot().details()).isEqualTo(Details.NONE);
    }

    @Test
    void lookingAtEverythingChangesNoBit() {
        var watched = new Experiment(Configs.small());
        var alone = new Experiment(Configs.small());

        for (int i = 0; i < 20; i++) {
            watched.snapshot(EnumSet.allOf(Aspect.class));
            watched.step();
            alone.step();
        }

        assertThat(watched.generate(100)).isEqualTo(alone.generate(100));
        assertThat(watched.last()).isEqualTo(alone.last());
    }

    @Test
    void theMapIsOfTheGeneratorAndTheIdealOneOfTheLaws() {
        var experiment = new Experiment(Configs.small());
        GeneratorMap map =
                experiment
                        .snapshot(Set.of(Aspect.GENERATOR_MAP))
                        .details()
                        .find(GeneratorMap.class)
                        .orElseThrow();

        int middle = map.size() / 2;
        assertThat(map.z(middle)).isCloseTo(0.5f, within(1e-6f));
        assertThat(map.ideal(middle)).isCloseTo(4, within(1e-9));
        // N(4, 1.25): one deviation above the mean at u = 0.841344746
        int above = (int) Math.round(0.8413447 * map.size() - 0.5);
        assertThat(map.ideal(above)).isCloseTo(5.25, within(0.02));
        for (int i = 1; i < map.size(); i++) {
            assertThat(map.z(i)).isGreaterThan(map.z(i - 1));
        }
        // the samples of the same moment lie between the map's ends, give or take its steps
        Samples samples = experiment.snapshot().onLine().generated();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < map.size(); i++) {
            low = Math.min(low, map.x(i));
            high = Math.max(high, map.x(i));
        }
        assertThat(samples.get(0)).isCloseTo((float) low, within(0.02f));
        assertThat(samples.get(samples.size() - 1)).isCloseTo((float) high, within(0.02f));
    }

    @Test
    void noiseOfMoreNumbersHasNoMap() {
        var experiment = new Experiment(Configs.small("latent.dimension=2"));

        assertThat(experiment.snapshot(Set.of(Aspect.GENERATOR_MAP)).details())
                .isEqualTo(Details.NONE);
    }
}

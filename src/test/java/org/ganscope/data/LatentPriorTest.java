package org.ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;

import java.util.Set;

class LatentPriorTest {

    @Test
    void everyPriorIsTested() {
        assertThat(Set.of(LatentPrior.class.getPermittedSubclasses()))
                .isEqualTo(Set.of(LatentPrior.Uniform.class, LatentPrior.Gaussian.class));
    }

    @Test
    void uniformNoiseFillsItsInterval() {
        LatentPrior prior = new LatentPrior.Uniform(3, -1, 3);
        float[] z = new float[3 * 50_000];
        prior.sample(RandomStream.of(1, "noise"), z, 50_000);

        double sum = 0;
        for (float value : z) {
            assertThat(value >= -1 && value < 3).isTrue();
            sum += value;
        }
        assertThat(sum / z.length).isCloseTo(1, within(0.02));
        assertThat(prior.density(0)).isEqualTo(0.25);
        assertThat(prior.density(3)).isZero();
        assertThat(prior.support()).isEqualTo(new Interval(-1, 3));
    }

    @Test
    void gaussianNoiseHasItsDeviation() {
        LatentPrior prior = new LatentPrior.Gaussian(2, 0.5);
        float[] z = new float[2 * 50_000];
        prior.sample(RandomStream.of(1, "noise"), z, 50_000);

        double squares = 0;
        for (float value : z) {
            squares += value * value;
        }
        assertThat(squares / z.length).isCloseTo(0.25, within(0.005));
        assertThat(prior.density(0)).isCloseTo(2 / Math.sqrt(2 * Math.PI), within(1e-15));
        assertThat(prior.support()).isEqualTo(new Interval(-4, 4));
    }

    @Test
    void unitNoiseIsTheStreamItself() {
        float[] expected = new float[100];
        float[] z = new float[100];
        RandomStream.of(2, "noise").uniform(expected, 100);
        new LatentPrior.Uniform(1, 0, 1).sample(RandomStream.of(2, "noise"), z, 100);

        assertThat(z).isEqualTo(expected);
    }
}

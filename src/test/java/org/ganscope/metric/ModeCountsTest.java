package org.ganscope.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.data.Mode;
import org.ganscope.data.Ring;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;

import java.util.List;

class ModeCountsTest {
    private static final List<Mode> PAIR = List.of(new Mode(-1, 0, 0.1), new Mode(1, 0, 0.1));

    /** x first, then y. */
    private static ModeCounts of(float... points) {
        return ModeCounts.of(points, PAIR);
    }

    @Test
    void aPointCountsForItsNearestPeakAndIsGoodWithinThreeDeviations() {
        assertThat(of(-1, 1.29f, 0, 0)).isEqualTo(new ModeCounts(2, 2, 2, 1, 0));
        // Three deviations and a bit to the right, and one halfway up.
        assertThat(of(-1, 1.31f, 0, 0)).isEqualTo(new ModeCounts(1, 1, 2, 0.5, Math.log(2)));
        assertThat(of(-1, 1, 0, 0.31f).highQuality()).isEqualTo(0.5);
    }

    @Test
    void withoutAGoodPointThereIsNoDivergence() {
        ModeCounts counts = of(5, 5, 5, 5);

        assertThat(counts.near()).isEqualTo(1);
        assertThat(counts.covered()).isZero();
        assertThat(counts.reverseKl()).isNaN();
    }

    @Test
    void numbersAreCountedAtPeaksOnTheirLine() {
        var numbers = new float[] {-1.29f, -1.31f, 1, 0.9f};

        assertThat(ModeCounts.ofNumbers(numbers, PAIR))
                .isEqualTo(of(-1.29f, -1.31f, 1, 0.9f, 0, 0, 0, 0))
                .extracting(ModeCounts::highQuality)
                .isEqualTo(0.75);
    }

    @Test
    void thresholdsAreSharesOfAnEqualShare() {
        // Of 2000 points a peak's equal share is 1000.
        assertThat(splitAt(200).near()).isEqualTo(2);
        assertThat(splitAt(199).near()).isEqualTo(1);
        assertThat(splitAt(10).covered()).isEqualTo(2);
        assertThat(splitAt(9).covered()).isEqualTo(1);
        assertThat(splitAt(1).captured()).isEqualTo(2);
        assertThat(splitAt(0).captured()).isEqualTo(1);
    }

    private static ModeCounts splitAt(int left) {
        float[] points = new float[4000];
        for (int i = 0; i < 2000; i++) {
            points[i] = i < left ? -1 : 1;
        }
        return of(points);
    }

    @Test
    void aGeneratorThatIsPerfectOnSomePeaksScoresAsCalibrated() {
        // log(8 / m) nats, and 1 - exp(-9/2) of a round Gaussian within three deviations.
        for (int m = 1; m <= 8; m++) {
            ModeCounts counts = ModeCounts.of(ringOf(m), new Ring(8, 1, 0.02).law().modes());

            assertThat(counts.near()).isEqualTo(m);
            assertThat(counts.covered()).isEqualTo(m);
            assertThat(counts.highQuality()).isCloseTo(0.98889, within(0.004));
            assertThat(counts.reverseKl()).isCloseTo(Math.log(8.0 / m), within(0.001));
        }
    }

    /** 20,000 points of the first {@code m} of 8 peaks on the unit circle. */
    static float[] ringOf(int m) {
        int count = 20_000;
        float[] noise = new float[2 * count];
        RandomStream.of(1, "ring").gaussian(noise, 2 * count);
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * (i % m) / 8;
            noise[i] = (float) (Math.cos(angle) + 0.02 * noise[i]);
            noise[count + i] = (float) (Math.sin(angle) + 0.02 * noise[count + i]);
        }
        return noise;
    }
}

package org.ganscope.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SlicedWassersteinTest {

    @Test
    void pointsAreNotApartFromThemselvesInAnotherOrder() {
        assertThat(SlicedWasserstein.from(new float[] {1, 2, 3, 4}).to(new float[] {2, 1, 4, 3}))
                .isZero();
    }

    @Test
    void aShiftCountsTwoOverPiOfItsLengthWhicheverWayItGoes() {
        for (double angle = 0; angle < 7; angle += 0.37) {
            double x = 3 * Math.cos(angle);
            double y = 3 * Math.sin(angle);
            var origin = SlicedWasserstein.from(new float[] {0, 1, 0, 5});
            double distance =
                    origin.to(new float[] {(float) x, (float) (1 + x), (float) y, (float) (5 + y)});

            assertThat(distance).isCloseTo(3 * 2 / Math.PI, within(0.01));
        }
    }

    @Test
    void aRingAndOneOfItsPeaksAreApartByTheMeanChord() {
        // Of peaks alone: 2/pi times the mean distance of 8 points on a circle from one of them,
        // cot(pi/16) / 4.
        double chord = 1 / Math.tan(Math.PI / 16) / 4;
        var ring = SlicedWasserstein.from(ModeCountsTest.ringOf(8));

        assertThat(ring.to(ModeCountsTest.ringOf(1))).isCloseTo(chord * 2 / Math.PI, within(0.01));
    }

    @Test
    void onlyAsManyPointsCanBeCompared() {
        var two = SlicedWasserstein.from(new float[4]);

        assertThatThrownBy(() -> two.to(new float[6]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 points, but 2 to compare with");
    }
}

package org.ganscope.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.data.Interval;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

/** Cases small enough for a hand, closed forms, and bad input. */
class CloudMetricsTest {
    private static final Interval RANGE = new Interval(0, 2);

    private static Cloud line(double... x) {
        return Cloud.firstOf(x, 1, x.length);
    }

    /** All x, then all y. */
    private static Cloud plane(double... coordinates) {
        return Cloud.firstOf(coordinates, 2, coordinates.length);
    }

    private static double[] gaussians(String name, int count) {
        float[] drawn = new float[count];
        RandomStream.of(3, name).gaussian(drawn, count);
        return Widening.widen(drawn);
    }

    @Test
    void aCloudHoldsTheFirstPointsOfRows() {
        Cloud cloud = Cloud.firstOf(new float[] {1, 2, 3, 10, 20, 30}, 2, 2);

        assertThat(cloud.size()).isEqualTo(2);
        assertThat(cloud.at(1, 0)).isEqualTo(2);
        assertThat(cloud.at(1, 1)).isEqualTo(20);
        assertThat(cloud.square(0, cloud, 1)).isEqualTo(101);
    }

    @Test
    void twoPointMassesHaveTwiceTheirDistanceAsEnergyDistance() {
        assertThat(Energy.distance(line(1), line(4, 4))).isEqualTo(6);
        assertThat(Energy.distance(plane(0, 0), plane(3, 4))).isEqualTo(10);
    }

    @Test
    void energyDistanceOnTheLineIsThatOfPairs() {
        double[] x = gaussians("x", 40);
        double[] y = gaussians("y", 70);
        // The same numbers as points of a plane whose second coordinate is 0 go the way of pairs.
        double byPairs = Energy.distance(plane(Arrays.copyOf(x, 80)), plane(Arrays.copyOf(y, 140)));

        assertThat(Energy.distance(line(x), line(y))).isCloseTo(byPairs, within(1e-12));
    }

    @Test
    void energyDistanceKeepsTiesTogether() {
        assertThat(Energy.distance(line(1, 1, 2), line(1, 2, 1))).isZero();
        // F - G is 1/2 from 1 to 2: twice a quarter.
        assertThat(Energy.distance(line(1, 1), line(1, 2))).isEqualTo(0.5);
    }

    @Test
    void discrepancyOfTwoPairsIsTheirKernelsSum() {
        double near = Math.exp(-0.5);
        double far = Math.exp(-2);
        // x = 0, 1 and y = 1, 2: apart by 1 within, and by 1, 2, 0, 1 across.
        double unbiased = near + near - 2 * (1 + 2 * near + far) / 4;

        assertThat(new MaximumMeanDiscrepancy(1).unbiased(line(0, 1), line(1, 2)))
                .isCloseTo(unbiased, within(1e-15));
        assertThat(new MaximumMeanDiscrepancy(1).biased(line(0, 1), line(0, 1))).isZero();
    }

    @Test
    void medianDistanceIsThatOfAllPairs() {
        // 0, 1, 5: distances 1, 4, 5; with 11 also 6, 10, 11: the middle two are 5 and 6.
        assertThat(MaximumMeanDiscrepancy.medianDistance(line(0, 1), line(5))).isEqualTo(4);
        assertThat(MaximumMeanDiscrepancy.medianDistance(line(0, 1), line(5, 11))).isEqualTo(5.5);
    }

    @Test
    void frechetDistanceOnTheLineIsThatOfMeansAndDeviations() {
        // Means 0 and 3, standard deviations sqrt(2) and 3 sqrt(2).
        assertThat(Frechet.distance(line(-1, 1), line(0, 6))).isCloseTo(9 + 8, within(1e-12));
    }

    @Test
    void frechetDistanceInThePlaneTurnsWithThePoints() {
        // Uncorrelated: the sum of what the axes have, here (1 + 8) + (0 + 0), and no less turned.
        double[] x = {-1, 1, -1, 1, -1, -1, 1, 1};
        double[] y = {-2, 4, -2, 4, -1, -1, 1, 1};
        double alongAxes =
                Frechet.distance(line(-1, 1, -1, 1), line(-2, 4, -2, 4))
                        + Frechet.distance(line(-1, -1, 1, 1), line(-1, -1, 1, 1));

        assertThat(Frechet.distance(plane(x), plane(y))).isCloseTo(alongAxes, within(1e-12));
        assertThat(Frechet.distance(turned(x), turned(y))).isCloseTo(alongAxes, within(1e-12));
    }

    private static Cloud turned(double[] points) {
        int count = points.length / 2;
        double[] turned = new double[points.length];
        for (int i = 0; i < count; i++) {
            turned[i] = 0.6 * points[i] - 0.8 * points[count + i];
            turned[count + i] = 0.8 * points[i] + 0.6 * points[count + i];
        }
        return plane(turned);
    }

    @Test
    void aPointOnTheRimIsPreciseButCoversNothing() {
        // Real 0 and 1 with k = 1: both balls reach 1. Generated 2 and 9: theirs reach 7.
        Neighbourhoods found = Neighbourhoods.of(line(0, 1), line(2, 9), 1);

        assertThat(found).isEqualTo(new Neighbourhoods(0.5, 1, 0, 0));
    }

    @Test
    void densityCountsTheBallsThatAPointIsIn() {
        // With k = 1 the balls of 0, 1, 3 reach 1, 1, 2: 0.5 is in two, 2 in the last one alone.
        Neighbourhoods found = Neighbourhoods.of(line(0, 1, 3), line(0.5, 2), 1);

        assertThat(found.density()).isEqualTo(1.5);
        assertThat(found.coverage()).isEqualTo(1);
    }

    @Test
    void samplesOutsideTheRangeCountInBinsOfTheirOwn() {
        Histogram below = Histogram.of(new double[] {-5}, RANGE, 2);
        Histogram above = Histogram.of(new double[] {5}, RANGE, 2);
        Histogram last = Histogram.of(new double[] {2}, RANGE, 2);

        assertThat(below.jensenShannon(above)).isEqualTo(1);
        assertThat(above.jensenShannon(last)).isEqualTo(1);
        assertThat(last.jensenShannon(Histogram.of(new double[] {1.5}, RANGE, 2))).isZero();
    }

    @Test
    void divergencesOfHalfSharedHistogramsAreThoseByHand() {
        Histogram both = Histogram.of(new double[] {0.5, 1.5}, RANGE, 2);
        Histogram one = Histogram.of(new double[] {0.5, 0.5}, RANGE, 2);
        // Shares (1/2, 1/2) and (1, 0): the middle is (3/4, 1/4).
        double expected = (log2(2.0 / 3) / 2 + log2(2) / 2 + log2(4.0 / 3)) / 2;
        double kl = 0.5001 * log2(0.5001 / 1.0001) + 0.5001 * log2(0.5001 / 0.0001);

        assertThat(both.jensenShannon(one)).isCloseTo(expected, within(1e-15));
        assertThat(both.kullbackLeibler(one)).isCloseTo(kl, within(1e-12));
        assertThat(both.kullbackLeibler(both)).isZero();
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        assertThatThrownBy(() -> Energy.distance(line(1), plane(1, 2)))
                .hasMessage("points of dimension 1 and 2");
        assertThatThrownBy(() -> Neighbourhoods.of(line(1, 2), line(1, 2), 2))
                .hasMessage("2 and 2 points, but it takes 3");
        assertThatThrownBy(() -> Cloud.firstOf(new float[3], 2, 3))
                .hasMessage("3 numbers are no points of dimension 2");
        assertThatThrownBy(() -> new MaximumMeanDiscrepancy(0))
                .hasMessage("a kernel cannot be 0.0 wide");
    }
}

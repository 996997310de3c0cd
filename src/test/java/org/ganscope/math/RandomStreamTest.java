package org.ganscope.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

class RandomStreamTest {
    private static final int MANY = 1_000_000;

    @Test
    void theSameSeedAndNameGiveTheSameNumbers() {
        assertThat(uniforms(RandomStream.of(7, "noise"), 1000))
                .isEqualTo(uniforms(RandomStream.of(7, "noise"), 1000));
    }

    @Test
    void seedNameAndStepEachGiveAnotherStream() {
        float[] one = uniforms(RandomStream.of(7, "noise"), 100);

        assertThat(one)
                .isNotEqualTo(uniforms(RandomStream.of(8, "noise"), 100))
                .isNotEqualTo(uniforms(RandomStream.of(7, "real"), 100))
                .isNotEqualTo(uniforms(RandomStream.of(7, "noise", 0), 100));
        assertThat(uniforms(RandomStream.of(7, "noise", 1), 100))
                .isNotEqualTo(uniforms(RandomStream.of(7, "noise", 0), 100));
    }

    @Test
    void theFirstNumbersStayThoseOfEarlierVersions() {
        assertThat(uniforms(RandomStream.of(1, "noise"), 3))
                .isEqualTo(new float[] {0.73742676f, 0.87041485f, 0.9739211f});
        assertThat(gaussians(RandomStream.of(1, "noise"), 3))
                .isEqualTo(new float[] {-0.7250734f, -0.3369959f, -0.18243131f});
        assertThat(uniforms(RandomStream.of(1, "noise", 5), 3))
                .isEqualTo(new float[] {0.28229237f, 0.85826886f, 0.58990705f});
    }

    @Test
    void partsOf64NumbersEachJoinToTheWhole() {
        float[] whole = gaussians(RandomStream.of(3, "noise"), 640);
        RandomStream stream = RandomStream.of(3, "noise");

        assertThat(gaussians(stream, 128)).isEqualTo(Arrays.copyOf(whole, 128));
        assertThat(gaussians(stream, 512)).isEqualTo(Arrays.copyOfRange(whole, 128, 640));
    }

    @Test
    void aPartOf64NumbersIsItsFront() {
        float[] whole = gaussians(RandomStream.of(3, "noise"), 1280);

        assertThat(gaussians(RandomStream.of(3, "noise"), 1217))
                .isEqualTo(Arrays.copyOf(whole, 1217));
        assertThat(gaussians(RandomStream.of(3, "noise"), 1)).isEqualTo(Arrays.copyOf(whole, 1));
    }

    @Test
    void numbersBeyondTheCountAreLeftAlone() {
        float[] into = new float[200];
        RandomStream.of(3, "noise").gaussian(into, 150);

        assertThat(Arrays.copyOfRange(into, 150, 200)).isEqualTo(new float[50]);
        assertThatThrownBy(() -> RandomStream.of(3, "noise").uniform(into, 201))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aRestoredStreamGoesOnWhereItStood() {
        RandomStream stream = RandomStream.of(3, "noise", 5);
        stream.below(10);
        stream.gaussian(new float[77], 77);
        RandomStream.State state = stream.state();
        float[] expected = uniforms(stream, 500);
        int number = stream.below(1000);

        RandomStream other = RandomStream.of(99, "other");
        other.restore(state);

        assertThat(uniforms(other, 500)).isEqualTo(expected);
        assertThat(other.below(1000)).isEqualTo(number);
    }

    @Test
    void uniformNumbersAreUniform() {
        float[] numbers = uniforms(RandomStream.of(11, "uniform"), MANY);

        assertThat(mean(numbers, 1)).isCloseTo(0.5, within(0.001));
        assertThat(mean(numbers, 2)).isCloseTo(1 / 3.0, within(0.001));
        for (float number : numbers) {
            assertThat(number >= 0 && number < 1).isTrue();
        }
        assertThat(distance(numbers, x -> x)).isLessThan(1.63 / Math.sqrt(MANY));
    }

    @Test
    void gaussianNumbersAreNormal() {
        float[] numbers = gaussians(RandomStream.of(12, "gaussian"), MANY);

        assertThat(mean(numbers, 1)).isCloseTo(0, within(0.003));
        assertThat(mean(numbers, 2)).isCloseTo(1, within(0.005));
        assertThat(mean(numbers, 3)).isCloseTo(0, within(0.012));
        assertThat(mean(numbers, 4)).isCloseTo(3, within(0.03));
        assertThat(distance(numbers, Normal::cdf)).isLessThan(1.63 / Math.sqrt(MANY));
    }

    @Test
    void gaussianTailsReachBeyondFiveDeviations() {
        float[] numbers = new float[MANY];
        RandomStream stream = RandomStream.of(13, "tails");
        int beyond4 = 0;
        int beyond5 = 0;
        for (int round = 0; round < 20; round++) {
            stream.gaussian(numbers, MANY);
            for (float number : numbers) {
                beyond4 += Math.abs(number) > 4 ? 1 : 0;
                beyond5 += Math.abs(number) > 5 ? 1 : 0;
            }
        }

        assertThat((double) beyond4).isCloseTo(20e6 * 2 * Normal.cdf(-4), within(120.0));
        assertThat((double) beyond5).isCloseTo(20e6 * 2 * Normal.cdf(-5), within(12.0));
    }

    @Test
    void aWordOfZeroGivesTheFarthestFiniteNumber() {
        float[] pair = new float[2];
        BoxMuller.pair(0, 0, pair, 0, 1);

        assertThat(pair[0]).isBetween(6.6f, 6.7f);
        assertThat(pair[1]).isEqualTo(0);
    }

    @Test
    void neighboursAreIndependent() {
        float[] one = gaussians(RandomStream.of(14, "a", 0), MANY);
        assertThat(correlation(one, gaussians(RandomStream.of(14, "a", 1), MANY), 0)).isLessThan(4);
        assertThat(correlation(one, gaussians(RandomStream.of(15, "a", 0), MANY), 0)).isLessThan(4);
        assertThat(correlation(one, gaussians(RandomStream.of(14, "b", 0), MANY), 0)).isLessThan(4);
        for (int lag : new int[] {1, 2, 16, 32, 64}) {
            assertThat(correlation(one, one, lag)).as("lag %d", lag).isLessThan(4);
        }
    }

    @Test
    void belowIsEquallyLikelyForEachInteger() {
        RandomStream stream = RandomStream.of(16, "dice");
        int[] counts = new int[6];
        for (int i = 0; i < 600_000; i++) {
            counts[stream.below(6)]++;
        }

        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += Math.pow(count - 100_000, 2) / 100_000;
        }
        assertThat(chiSquare).isLessThan(15.1);
        assertThat(stream.below(1)).isZero();
        assertThatThrownBy(() -> stream.below(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static float[] uniforms(RandomStream stream, int count) {
        float[] into = new float[count];
        stream.uniform(into, count);
        return into;
    }

    private static float[] gaussians(RandomStream stream, int count) {
        float[] into = new float[count];
        stream.gaussian(into, count);
        return into;
    }

    private static double mean(float[] numbers, int power) {
        double sum = 0;
        for (float number : numbers) {
            sum += Math.pow(number, power);
        }
        return sum / numbers.length;
    }

    /** Kolmogorov and Smirnov's distance from a law. */
    private static double distance(float[] numbers, DoubleUnaryOperator cdf) {
        float[] sorted = numbers.clone();
        Arrays.sort(sorted);
        double most = 0;
        for (int i = 0; i < sorted.length; i++) {
            double expected = cdf.applyAsDouble(sorted[i]);
            double above = (i + 1.0) / sorted.length - expected;
            most = Math.max(most, Math.max(above, expected - (double) i / sorted.length));
        }
        return most;
    }

    /** The correlation in standard errors, of the numbers and of their squares: the larger one. */
    private static double correlation(float[] one, float[] other, int lag) {
        double product = 0;
        double squares = 0;
        int count = one.length - lag;
        for (int i = 0; i < count; i++) {
            double x = one[i];
            double y = other[i + lag];
            product += x * y;
            squares += (x * x - 1) * (y * y - 1);
        }
        return Math.max(Math.abs(product), Math.abs(squares) / 2) / Math.sqrt(count);
    }

    @Test
    void aBranchIsAStreamOfItsOwn() {
        RandomStream stem = RandomStream.of(1, "stem");
        RandomStream.State before = stem.state();
        float[] first = new float[64];
        float[] again = new float[64];
        float[] other = new float[64];
        stem.branch("a").uniform(first, 64);
        assertThat(stem.state()).isEqualTo(before);

        stem.uniform(other, 64);
        stem.branch("a").uniform(again, 64);
        assertThat(again).containsExactly(first).isNotEqualTo(other);
        stem.branch("b").uniform(other, 64);
        assertThat(other).isNotEqualTo(first);
    }
}

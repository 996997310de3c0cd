package org.ganscope.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.function.DoubleUnaryOperator;

/** How exact our own exp, log and their like are, against Math's in double. */
class ElementaryTest {

    @Test
    void tanhIsExactTo2Ulp() {
        assertThat(worst(Function.TANH, Math::tanh, -12, 12)).isLessThan(2);
        // The worst of all floats are near 0.2.
        assertThat(worst(Function.TANH, Math::tanh, 0.15, 0.25)).isLessThan(2);
    }

    @Test
    void expIsExactToOneUlp() {
        assertThat(worst(Function.EXP, Math::exp, -87, 88.7)).isLessThan(1.1);
    }

    @Test
    void logIsExactToOneUlp() {
        assertThat(worst(Function.LOG, Math::log, 1e-38, 10)).isLessThan(1.1);
    }

    @Test
    void sigmoidIsExactTo3Ulp() {
        assertThat(worst(Function.SIGMOID, x -> 1 / (1 + Math.exp(-x)), -87, 50)).isLessThan(3);
    }

    @Test
    void softplusIsExactTo3Ulp() {
        DoubleUnaryOperator softplus = x -> Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
        assertThat(worst(Function.SOFTPLUS, softplus, -87, 50)).isLessThan(3);
    }

    @Test
    void sineAndCosineAreExactToOneUlpOf1() {
        DoubleUnaryOperator near = x -> Elementary.apply(Function.SINE, (float) x);
        double worst = 0;
        for (int i = -400_000; i <= 400_000; i++) {
            float x = i < 0 ? i * 1e-4f : i * 9.7f;
            worst = Math.max(worst, Math.abs(near.applyAsDouble(x) - Math.sin(x)));
            float cosine = Elementary.apply(Function.COSINE, x);
            worst = Math.max(worst, Math.abs(cosine - Math.cos(x)));
        }
        assertThat(worst).isLessThan(0x1p-23);
    }

    @Test
    void theNormalShareIsExactTo6UlpDownToItsSmallest() {
        assertThat(worst(Function.NORMAL_SHARE, Normal::cdf, -12.8, 8)).isLessThan(6);
    }

    @Test
    void theEndsOfTheRangeAreKept() {
        assertThat(Elementary.normalShare(-20)).isZero();
        assertThat(Elementary.normalShare(20)).isEqualTo(1);
        assertThat(Elementary.sine(1e9f, 0)).isZero();
        assertThat(Elementary.sine(Float.POSITIVE_INFINITY, 0)).isNaN();
        assertThat(Elementary.elu(1, -1e30f)).isEqualTo(-1);
        assertThat(Elementary.elu(1, -1e-30f)).isEqualTo(-1e-30f);
        assertThat(Elementary.elu(1, 1e30f)).isEqualTo(1e30f);
        assertThat(Elementary.exp(89)).isInfinite();
        assertThat(Elementary.exp(-200)).isZero();
        assertThat(Elementary.exp(-100)).isEqualTo((float) Math.exp(-100));
        assertThat(Elementary.tanh(1e30f)).isEqualTo(1);
        assertThat(Elementary.tanh(-1e30f)).isEqualTo(-1);
        assertThat(Elementary.tanh(1e-38f)).isEqualTo(1e-38f);
        assertThat(Elementary.softplus(1000)).isEqualTo(1000);
        assertThat(Elementary.softplus(-1000)).isZero();
        assertThat(Elementary.sigmoid(-1000)).isZero();
        assertThat(Elementary.log(0)).isEqualTo(Float.NEGATIVE_INFINITY);
        assertThat(Elementary.log(-1)).isNaN();
        assertThat(Elementary.log(8 * Float.MIN_VALUE))
                .isEqualTo((float) Math.log(8 * Float.MIN_VALUE));
        assertThat(Elementary.log(Float.POSITIVE_INFINITY)).isInfinite();
    }

    @Test
    void noFunctionHidesANan() {
        for (Function f : Function.values()) {
            assertThat(Elementary.apply(f, Float.NaN)).as(f.name()).isNaN();
        }
        assertThat(Elementary.elu(1, Float.NaN)).isNaN();
    }

    /**
     * {@return the largest error over a fine grid and over powers of 10, in units of last place}
     */
    private static double worst(Function f, DoubleUnaryOperator exact, double low, double high) {
        double worst = 0;
        for (int i = 0; i <= 300_000; i++) {
            worst = Math.max(worst, error(f, exact, (float) (low + (high - low) * i / 3e5)));
        }
        for (double size = 1e-30; size < high; size *= 1.001) {
            worst = Math.max(worst, error(f, exact, (float) size));
            if (low < 0 && size < -low) {
                worst = Math.max(worst, error(f, exact, (float) -size));
            }
        }
        return worst;
    }

    private static double error(Function f, DoubleUnaryOperator exact, float x) {
        double truth = exact.applyAsDouble(x);
        return Math.abs(Elementary.apply(f, x) - truth) / Math.ulp((float) truth);
    }
}

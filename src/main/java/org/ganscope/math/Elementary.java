package org.ganscope.math;

/**
 * exp, log, tanh and their like for one float, from add, multiply and fma alone: the same bits on
 * every machine. {@link VectorElementary} takes the same steps on vectors.
 *
 * <p>The polynomials are Chebyshev fits; range reduction as in Cody and Waite 1980, chapters 5 to
 * 7.
 */
final class Elementary {
    /** Adding it leaves the nearest integer in the low bits of a float. */
    static final float MAGIC = 0x1.8p23f;

    static final int MAGIC_BITS = 0x4B400000;
    static final float LOG2_E = 1.442695f;
    static final float LN2 = 0.6931472f;

    /** The leading bits of ln 2: times an exponent it is exact. */
    static final float LN2_HIGH = 0.6933594f;

    static final float LN2_LOW = -2.1219444e-4f;

    /** (exp(r) - 1 - r) / r^2 for |r| at most ln(2) / 2. */
    static final float[] EXP = {0.5f, 0.16666573f, 0.04166655f, 0.008363767f, 0.0013926919f};

    /** log(1 + e) / e for e from 0 to 1. */
    static final float[] LOG1P = {
        1.f, -0.49999893f, 0.3332971f, -0.24951616f,
        0.19663274f, -0.15269667f, 0.105436236f, -0.05637361f,
        0.019542526f, -0.003176057f
    };

    /** (log(1 + f) - f + f^2 / 2) / f^3 for 1 + f from sqrt(1/2) to sqrt(2). */
    static final float[] LOG = {
        0.3333333f, -0.24999997f, 0.20000716f, -0.16667803f,
        0.14249058f, -0.12425687f, 0.1168542f, -0.11479734f,
        0.06971612f
    };

    /** pi / 2 in three parts; times a whole number, each is exact in a fused multiply-add. */
    static final float QUARTER_TURN = 1.5707964f;

    static final float QUARTER_TURN_REST = -4.371139e-8f;
    static final float QUARTER_TURN_LAST = -1.7151245e-15f;
    static final float QUARTERS = 0.63661975f;

    /** Beyond it neighbouring floats are about a quarter of a turn apart. */
    static final float LARGEST_ANGLE = 4e6f;

    /** (sin(r) / r - 1) / r^2 by powers of r^2, for |r| at most pi / 4. */
    static final float[] SINE = {-0.16666667f, 0.008333332f, -0.00019840039f, 2.7243832e-06f};

    /** (cos(r) - 1 + r^2 / 2) / r^4 by powers of r^2, for |r| at most pi / 4. */
    static final float[] COSINE = {0.041666668f, -0.0013888888f, 2.4800562e-05f, -2.7295923e-07f};

    /** (1 - Phi(a)) exp(a^2 / 2) / t by powers of t = 1 / (1 + a / 4), for a from 0 to 14.6. */
    static final float[] TAIL = {
        0.09975048f, 0.099439286f, 0.095983416f, 0.0697086f, 0.09357014f,
        -0.0006522188f, 0.04502948f, 0.038855605f, -0.05721536f, 0.015530567f
    };

    /** Phi is 0 in floats from here on downwards. */
    static final float LARGEST_DEVIATION = 14.6f;

    /** The bits of sqrt(1/2), where the mantissa's range starts. */
    static final int ROOT_HALF_BITS = 0x3F3504F3;

    private Elementary() {}

    static float apply(Function f, float x) {
        return switch (f) {
            case TANH -> tanh(x);
            case SIGMOID -> sigmoid(x);
            case SOFTPLUS -> softplus(x);
            case EXP -> exp(x);
            case LOG -> log(x);
            case SQRT -> (float) Math.sqrt(x);
            case ABSOLUTE -> Math.abs(x);
            case SINE -> sine(x, 0);
            case COSINE -> sine(x, 1);
            case NORMAL_SHARE -> normalShare(x);
        };
    }

    /**
     * With e = exp(2|x|) - 1: e / (e + 2), of the sign of x. What rounding took from the sum and
     * from the quotient is put back; both are kept negative, which saves changes of sign.
     */
    static float tanh(float x) {
        float a = Math.abs(x);
        a = a > 10 ? 10 : a;
        float t = Math.fma(a, 2 * LOG2_E, MAGIC);
        float n = t - MAGIC;
        float r = Math.fma(n, -LN2, a + a);
        float scale = Float.intBitsToFloat((Float.floatToRawIntBits(t) << 23) + 0x3F800000);
        float e = Math.fma(scale, expm1(r), scale - 1);
        float sum = e + 2;
        float lost = e - (sum - 2);
        float inverse = -1 / sum;
        float quotient = e * inverse;
        float rest = Math.fma(quotient, lost, Math.fma(quotient, sum, e));
        return Math.copySign(Math.fma(rest, inverse, quotient), x);
    }

    static float exp(float x) {
        float a = x > 89 ? 89 : x;
        a = a < -104 ? -104 : a;
        float t = Math.fma(a, LOG2_E, MAGIC);
        float n = t - MAGIC;
        float r = Math.fma(n, -LN2_LOW, Math.fma(n, -LN2_HIGH, a));
        // Two factors, since 2^n alone would overflow or vanish at the ends of the range.
        int exponent = Float.floatToRawIntBits(t) - MAGIC_BITS;
        int half = exponent >> 1;
        return (1 + expm1(r)) * powerOf2(half) * powerOf2(exponent - half);
    }

    static float sigmoid(float x) {
        float e = exp(-Math.abs(x));
        return (x < 0 ? e : 1) / (1 + e);
    }

    static float softplus(float x) {
        float e = exp(-Math.abs(x));
        return Math.fma(e, polynomial(LOG1P, e), x > 0 ? x : 0);
    }

    static float log(float x) {
        boolean tiny = x < Float.MIN_NORMAL;
        int bits = Float.floatToRawIntBits(tiny ? x * 0x1p23f : x);
        int exponent = (bits - ROOT_HALF_BITS) >> 23;
        float f = Float.intBitsToFloat(bits - (exponent << 23)) - 1;
        float k = Float.intBitsToFloat(exponent + MAGIC_BITS) - (tiny ? MAGIC + 23 : MAGIC);
        float square = f * f;
        float y = Math.fma(f * square, polynomial(LOG, f), k * LN2_LOW);
        y = f + Math.fma(square, -0.5f, y);
        y = Math.fma(k, LN2_HIGH, y);
        y = x < Float.POSITIVE_INFINITY ? y : x;
        y = x == 0 ? Float.NEGATIVE_INFINITY : y;
        return x < 0 ? Float.NaN : y;
    }

    /** x where it is above 0, depth (exp(x) - 1) elsewhere. */
    static float elu(float depth, float x) {
        float a = x > 0 ? 0 : x;
        a = a < -30 ? -30 : a;
        float t = Math.fma(a, LOG2_E, MAGIC);
        float n = t - MAGIC;
        float r = Math.fma(n, -LN2_LOW, Math.fma(n, -LN2_HIGH, a));
        float scale = powerOf2(Float.floatToRawIntBits(t) - MAGIC_BITS);
        float e = Math.fma(scale, expm1(r), scale - 1);
        return x > 0 ? x : depth * e;
    }

    /**
     * The sine of x and some quarter turns; 0 where x is too large for an angle.
     *
     * @param quarters 0 for the sine, 1 for the cosine
     */
    static float sine(float x, int quarters) {
        float t = Math.fma(x, QUARTERS, MAGIC);
        float n = t - MAGIC;
        float r = Math.fma(n, -QUARTER_TURN, x);
        r = Math.fma(n, -QUARTER_TURN_REST, r);
        r = Math.fma(n, -QUARTER_TURN_LAST, r);
        float square = r * r;
        int quadrant = Float.floatToRawIntBits(t) + quarters;
        float y =
                (quadrant & 1) == 0
                        ? Math.fma(r * square, polynomial(SINE, square), r)
                        : Math.fma(
                                square * square,
                                polynomial(COSINE, square),
                                Math.fma(square, -0.5f, 1));
        y = Float.intBitsToFloat(Float.floatToRawIntBits(y) ^ ((quadrant & 2) << 30));
        return Math.abs(x) <= LARGEST_ANGLE ? y : x * 0;
    }

    /** Phi(x), the share of N(0, 1) below x. */
    static float normalShare(float x) {
        float a = Math.abs(x);
        a = a > LARGEST_DEVIATION ? LARGEST_DEVIATION : a;
        float t = 1 / Math.fma(a, 0.25f, 1);
        float square = a * a;
        float rest = Math.fma(a, a, -square);
        float bell = exp(square * -0.5f);
        bell = Math.fma(bell, rest * -0.5f, bell);
        float tail = bell * (t * polynomial(TAIL, t));
        return x < 0 ? tail : 1 - tail;
    }

    /** By repeated squaring; 1 / x^n for a negative exponent. */
    static float power(float x, int exponent) {
        float result = 1;
        float square = x;
        for (int n = Math.abs(exponent); n > 0; n >>= 1) {
            result = (n & 1) == 1 ? result * square : result;
            square *= square;
        }
        return exponent < 0 ? 1 / result : result;
    }

    /** exp(r) - 1 for |r| at most ln(2) / 2. */
    private static float expm1(float r) {
        return Math.fma(r * r, polynomial(EXP, r), r);
    }

    private static float powerOf2(int exponent) {
        return Float.intBitsToFloat((exponent + 127) << 23);
    }

    private static float polynomial(float[] coefficients, float x) {
        float y = coefficients[coefficients.length - 1];
        for (int i = coefficients.length - 2; i >= 0; i--) {
            y = Math.fma(y, x, coefficients[i]);
        }
        return y;
    }
}

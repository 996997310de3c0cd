package org.ganscope.math;

/**
 * Box and Muller's two Gaussian numbers from two random words ("A note on the generation of random
 * normal deviates", 1958), from add, multiply, fma and square root alone, so that the bits depend
 * on nothing.
 *
 * <p>The first word gives u = (word / 2 + 1/2) 2^-31 in (0, 1] and the radius sqrt(-2 ln u), at
 * most 6.7; of the second, two bits choose a quadrant and the others an angle within it. u keeps 24
 * significant bits: a radius above 1/2 is right to 1e-6 of it, one below 0.001 is coarse, which one
 * pair in two million has.
 */
final class BoxMuller {
    /** Bits of sqrt(1/2): the mantissa is taken from [sqrt(1/2), sqrt(2)). */
    static final int ROOT_HALF = 0x3F3504F3;

    static final int SIGN = 0x80000000;
    static final int SWAP = 0x40000000;
    static final float LN_2 = 0.6931472f;
    static final float TO_QUARTER_TURNS = 0x1p-32f;

    /** Minimax for ln(1 + f) / f on that interval, relative error 2.6e-8, low power first. */
    static final float[] LOG = {
        1.0f,
        -0.49999988f,
        0.33334187f,
        -0.25002074f,
        0.19956833f,
        -0.16562393f,
        0.14952266f,
        -0.14366843f,
        0.08722357f
    };

    /** Minimax for sin(pi/2 f) / f in f^2, |f| at most 1/2, relative error 3.2e-9. */
    static final float[] SIN = {1.5707964f, -0.6459635f, 0.07968003f, -0.004601658f};

    /** Minimax for cos(pi/2 f) in f^2, |f| at most 1/2, relative error 3.3e-8. */
    static final float[] COS = {0.99999994f, -1.2336967f, 0.25359493f, -0.020398581f};

    private BoxMuller() {}

    /** Writes the two numbers of two words to two places. */
    static void pair(int radiusWord, int angleWord, float[] into, int first, int second) {
        float radius = radius(radiusWord);
        float f = (angleWord << 2) * TO_QUARTER_TURNS;
        float square = f * f;
        float sin = polynomial(SIN, square) * f * radius;
        float cos = polynomial(COS, square) * radius;
        cos = Float.intBitsToFloat(Float.floatToRawIntBits(cos) ^ (angleWord & SIGN));
        boolean swap = (angleWord & SWAP) != 0;
        into[first] = swap ? sin : cos;
        into[second] = swap ? cos : sin;
    }

    private static float radius(int word) {
        float scaled = (word >>> 1) + 0.5f;
        int bits = Float.floatToRawIntBits(scaled);
        int exponent = (bits - ROOT_HALF) >> 23;
        float f = Float.intBitsToFloat(bits - (exponent << 23)) - 1;
        float minusLog = (31 - exponent) * LN_2 - polynomial(LOG, f) * f;
        return (float) Math.sqrt(minusLog + minusLog);
    }

    private static float polynomial(float[] coefficients, float x) {
        float sum = coefficients[coefficients.length - 1];
        for (int i = coefficients.length - 2; i >= 0; i--) {
            sum = Math.fma(sum, x, coefficients[i]);
        }
        return sum;
    }
}

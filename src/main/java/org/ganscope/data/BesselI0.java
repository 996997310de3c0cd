package org.ganscope.data;

/**
 * The modified Bessel function of the first kind and order 0, times exp(-x) so that it stays
 * finite; to 5e-7 of its value or better (Abramowitz and Stegun 1964, 9.8.1 and 9.8.2).
 */
final class BesselI0 {
    private static final double SEAM = 3.75;
    private static final double[] SMALL = {
        1.0, 3.5156229, 3.0899424, 1.2067492, 0.2659732, 0.0360768, 0.0045813
    };
    private static final double[] LARGE = {
        0.39894228,
        0.01328592,
        0.00225319,
        -0.00157565,
        0.00916281,
        -0.02057706,
        0.02635537,
        -0.01647633,
        0.00392377
    };

    private BesselI0() {}

    /** {@return exp(-x) I0(x), for x from 0} */
    static double scaled(double x) {
        if (x < SEAM) {
            return Math.exp(-x) * polynomial(SMALL, x / SEAM * (x / SEAM));
        }
        return polynomial(LARGE, SEAM / x) / Math.sqrt(x);
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}

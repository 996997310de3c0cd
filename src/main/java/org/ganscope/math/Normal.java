package org.ganscope.math;

/** The standard normal distribution N(0, 1), to about 15 digits, the same bits on any machine. */
public final class Normal {
    private static final double ROOT_2 = 1.4142135623730951;
    private static final double ROOT_2_PI = 2.5066282746310002;

    private Normal() {}

    /** {@return exp(-x^2 / 2) / sqrt(2 pi)} */
    public static double density(double x) {
        return StrictMath.exp(-0.5 * x * x) / ROOT_2_PI;
    }

    /**
     * {@return the probability of a value up to {@code x}, with full relative precision on the
     * left}
     */
    public static double cdf(double x) {
        return 0.5 * ErrorFunction.complement(-x / ROOT_2);
    }

    /**
     * {@return the x with {@code cdf(x) == u}; infinite at 0 and 1, NaN outside}
     *
     * <p>Starts from Abramowitz and Stegun 1964, formula 26.2.23, good to 4.5e-4, and polishes it
     * with Halley's method.
     */
    public static double quantile(double u) {
        if (u > 0.5) {
            return -quantile(1 - u);
        }
        if (!(u > 0)) {
            return u == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        double t = StrictMath.sqrt(-2 * StrictMath.log(u));
        double x =
                (2.515517 + t * (0.802853 + t * 0.010328))
                                / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
                        - t;
        for (int i = 0; i < 2; i++) {
            double miss = (cdf(x) - u) / density(x);
            x -= miss / (1 + 0.5 * x * miss);
        }
        return x;
    }
}

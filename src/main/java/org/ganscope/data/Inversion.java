package org.ganscope.data;

import java.util.function.DoubleUnaryOperator;

/** Inverts a distribution function that has no inverse in closed form. */
final class Inversion {
    private Inversion() {}

    /**
     * {@return the x between {@code start} and {@code end} with {@code cdf(x) == u}, to about 1e-13
     * of their distance, by Newton kept in a bracket}
     *
     * @param density the slope of {@code cdf}
     * @param start not above the quantile
     * @param end not below it
     */
    static double of(
            DoubleUnaryOperator cdf,
            DoubleUnaryOperator density,
            double u,
            double start,
            double end) {
        double low = start;
        double high = end;
        double x = 0.5 * (low + high);
        double finest = 2 * Math.ulp(Math.max(Math.abs(low), Math.abs(high)));
        double tolerance = Math.max(1e-13 * (high - low), finest);
        while (high - low > tolerance) {
            double miss = cdf.applyAsDouble(x) - u;
            if (miss < 0) {
                low = x;
            } else {
                high = x;
            }
            double newton = x - miss / density.applyAsDouble(x);
            if (Math.abs(newton - x) <= tolerance) {
                return newton;
            }
            x = newton > low && newton < high ? newton : 0.5 * (low + high);
        }
        return x;
    }
}

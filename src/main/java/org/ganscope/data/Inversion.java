package org.ganscope.data;

/** Finds the quantile of a law whose distribution function has no inverse in closed form. */
final class Inversion {
    private Inversion() {}

    /**
     * {@return the x between {@code start} and {@code end} with {@code law.cdf(x) == u}, to about
     * 1e-13 of their distance, by Newton kept in a bracket}
     *
     * @param start not above the quantile
     * @param end not below it
     */
    static double of(Law law, double u, double start, double end) {
        double low = start;
        double high = end;
        double x = 0.5 * (low + high);
        double tolerance = 1e-13 * Math.max(high - low, law.standardDeviation());
        while (high - low > tolerance) {
            double miss = law.cdf(x) - u;
            if (miss < 0) {
                low = x;
            } else {
                high = x;
            }
            double newton = x - miss / law.density(x);
            if (Math.abs(newton - x) <= tolerance) {
                return newton;
            }
            x = newton > low && newton < high ? newton : 0.5 * (low + high);
        }
        return x;
    }
}

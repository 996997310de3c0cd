package org.ganscope.data;

import org.ganscope.math.Normal;
import org.ganscope.math.RandomStream;

/** N(0, standardDeviation^2) given that a sample lies within {@code limit} deviations of 0. */
record TruncatedNormalLaw(double standardDeviationBefore, double limit) implements Law {

    @Override
    public void sample(RandomStream random, float[] into, int count) {
        random.uniform(into, count);
        for (int i = 0; i < count; i++) {
            into[i] = (float) quantile(into[i]);
        }
    }

    @Override
    public double density(double x) {
        double t = x / standardDeviationBefore;
        return Math.abs(t) > limit ? 0 : Normal.density(t) / (standardDeviationBefore * kept());
    }

    @Override
    public double cdf(double x) {
        double t = Math.clamp(x / standardDeviationBefore, -limit, limit);
        return Math.clamp((Normal.cdf(t) - Normal.cdf(-limit)) / kept(), 0, 1);
    }

    /** Folded at the middle, where the left half of the normal law keeps all its digits. */
    @Override
    public double quantile(double u) {
        if (u > 0.5) {
            return -quantile(1 - u);
        }
        double t = Normal.quantile(Normal.cdf(-limit) + u * kept());
        return standardDeviationBefore * Math.max(t, -limit);
    }

    @Override
    public Interval range() {
        double reach = 1.1 * limit * standardDeviationBefore;
        return new Interval(-reach, reach);
    }

    @Override
    public double mean() {
        return 0;
    }

    @Override
    public double standardDeviation() {
        return standardDeviationBefore * Math.sqrt(second());
    }

    @Override
    public double skewness() {
        return 0;
    }

    @Override
    public double kurtosis() {
        double fourth = 3 * second() - limit * limit * edge();
        return fourth / (second() * second()) - 3;
    }

    /** {@return the second moment of t, by parts} */
    private double second() {
        return 1 - edge();
    }

    /** {@return what the two ends take from a moment} */
    private double edge() {
        return 2 * limit * Normal.density(limit) / kept();
    }

    /** {@return the share of the normal law within the limit} */
    private double kept() {
        return 1 - 2 * Normal.cdf(-limit);
    }
}

package org.ganscope.data;

import org.ganscope.math.Normal;
import org.ganscope.math.RandomStream;

/** N(mean, standardDeviation^2). */
record NormalLaw(double mean, double standardDeviation) implements Law {

    @Override
    public void sample(RandomStream random, float[] into, int count) {
        random.gaussian(into, count);
        float center = (float) mean;
        float scale = (float) standardDeviation;
        for (int i = 0; i < count; i++) {
            into[i] = center + scale * into[i];
        }
    }

    @Override
    public double density(double x) {
        return Normal.density((x - mean) / standardDeviation) / standardDeviation;
    }

    @Override
    public double cdf(double x) {
        return Normal.cdf((x - mean) / standardDeviation);
    }

    @Override
    public double quantile(double u) {
        return mean + standardDeviation * Normal.quantile(u);
    }

    @Override
    public Interval range() {
        return new Interval(mean - 4 * standardDeviation, mean + 4 * standardDeviation);
    }

    @Override
    public double skewness() {
        return 0;
    }

    @Override
    public double kurtosis() {
        return 0;
    }
}

package org.ganscope.data;

import org.ganscope.math.RandomStream;

/** All values on [low, high), equally likely. */
record UniformLaw(double low, double high) implements Law {

    @Override
    public void sample(RandomStream random, float[] into, int count) {
        random.uniform(into, count);
        float start = (float) low;
        float width = (float) (high - low);
        // The sum may round up to the open end.
        float last = Math.max(start, Math.nextDown((float) high));
        for (int i = 0; i < count; i++) {
            into[i] = Math.min(last, start + width * into[i]);
        }
    }

    @Override
    public double density(double x) {
        return x >= low && x < high ? 1 / (high - low) : 0;
    }

    @Override
    public double cdf(double x) {
        return Math.clamp((x - low) / (high - low), 0, 1);
    }

    @Override
    public double quantile(double u) {
        return low + (high - low) * u;
    }

    @Override
    public Interval range() {
        double margin = 0.25 * (high - low);
        return new Interval(low - margin, high + margin);
    }

    @Override
    public double mean() {
        return 0.5 * (low + high);
    }

    @Override
    public double standardDeviation() {
        return (high - low) / Math.sqrt(12);
    }

    @Override
    public double skewness() {
        return 0;
    }

    @Override
    public double kurtosis() {
        return -1.2;
    }
}

package org.ganscope.data;

import org.ganscope.math.RandomStream;

/**
 * Student's t distribution with a whole number of degrees of freedom (at least 3), moved and
 * stretched. Its distribution function is a finite sum (Abramowitz and Stegun 1964, 26.7.3 and
 * 26.7.4). Moments that do not exist are NaN.
 */
record StudentLaw(int degrees, double location, double scale) implements Law {

    /** A normal number over the root of the mean of the squares of {@code degrees} others. */
    @Override
    public void sample(RandomStream random, float[] into, int count) {
        float[] squares = new float[count];
        float[] normal = new float[count];
        for (int i = 0; i < degrees; i++) {
            random.gaussian(normal, count);
            for (int j = 0; j < count; j++) {
                squares[j] += normal[j] * normal[j];
            }
        }
        random.gaussian(into, count);
        for (int j = 0; j < count; j++) {
            into[j] = (float) (location + scale * into[j] / Math.sqrt(squares[j] / degrees));
        }
    }

    @Override
    public double density(double x) {
        double t = (x - location) / scale;
        return gammaRatio()
                / (scale * Math.sqrt(degrees * Math.PI))
                * Math.pow(1 + t * t / degrees, -0.5 * (degrees + 1));
    }

    /** {@return gamma((degrees + 1) / 2) / gamma(degrees / 2)} */
    private double gammaRatio() {
        double ratio = 1 / Math.sqrt(Math.PI);
        for (int n = 1; n < degrees; n++) {
            ratio = 0.5 * n / ratio;
        }
        return ratio;
    }

    @Override
    public double cdf(double x) {
        double t = (x - location) / scale;
        if (Double.isInfinite(t)) {
            return t < 0 ? 0 : 1;
        }
        double angle = Math.atan(t / Math.sqrt(degrees));
        double cosine = Math.cos(angle);
        boolean odd = degrees % 2 == 1;
        double term = odd ? cosine : 1;
        double sum = 0;
        for (int n = odd ? 2 : 1; n < degrees; n += 2) {
            sum += term;
            term *= cosine * cosine * n / (n + 1);
        }
        double within = Math.sin(angle) * sum;
        return 0.5 + 0.5 * (odd ? (angle + within) * 2 / Math.PI : within);
    }

    @Override
    public double quantile(double u) {
        if (u <= 0 || u >= 1) {
            return u <= 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double reach = scale;
        while (cdf(location - reach) > u || cdf(location + reach) < u) {
            reach *= 2;
        }
        return Inversion.of(this::cdf, this::density, u, location - reach, location + reach);
    }

    @Override
    public Interval range() {
        return new Interval(location - 6 * scale, location + 6 * scale);
    }

    @Override
    public double mean() {
        return location;
    }

    @Override
    public double standardDeviation() {
        return scale * Math.sqrt(degrees / (degrees - 2.0));
    }

    @Override
    public double skewness() {
        return degrees > 3 ? 0 : Double.NaN;
    }

    @Override
    public double kurtosis() {
        return degrees > 4 ? 6.0 / (degrees - 4) : Double.NaN;
    }
}

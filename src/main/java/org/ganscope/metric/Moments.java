package org.ganscope.metric;

/**
 * The four moments of samples.
 *
 * @param standardDeviation biased: the squares are divided by the number of samples
 * @param skewness third standardised moment; NaN where all samples are equal
 * @param kurtosis fourth standardised moment less 3, the excess; NaN where all samples are equal
 */
public record Moments(double mean, double standardDeviation, double skewness, double kurtosis) {

    /** {@return the moments of {@code samples}, in any order} */
    public static Moments of(double[] samples) {
        double mean = mean(samples);
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (double sample : samples) {
            double distance = sample - mean;
            double square = distance * distance;
            second += square;
            third += distance * square;
            fourth += square * square;
        }
        double variance = second / samples.length;
        double deviation = Math.sqrt(variance);
        return new Moments(
                mean,
                deviation,
                third / samples.length / (variance * deviation),
                fourth / samples.length / (variance * variance) - 3);
    }

    /** {@return the moments of {@code samples}, in any order} */
    public static Moments of(float[] samples) {
        return of(Widening.widen(samples));
    }

    private static double mean(double[] samples) {
        double sum = 0;
        for (double sample : samples) {
            sum += sample;
        }
        return sum / samples.length;
    }
}

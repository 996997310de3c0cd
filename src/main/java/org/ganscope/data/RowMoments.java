package org.ganscope.data;

/**
 * Moments of numbers, each counted alike.
 *
 * @param standardDeviation biased
 * @param skewness third standardised moment; 0 where all numbers are equal
 * @param kurtosis fourth standardised moment less 3; 0 where all numbers are equal
 */
record RowMoments(double mean, double standardDeviation, double skewness, double kurtosis) {

    static RowMoments of(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (double value : values) {
            double away = value - mean;
            second += away * away;
            third += away * away * away;
            fourth += away * away * away * away;
        }
        double variance = second / values.length;
        // Rounding of the mean leaves a trace where all are equal.
        boolean still = Math.sqrt(variance) <= 1e-12 * Math.abs(mean) || variance == 0;
        return new RowMoments(
                mean,
                still ? 0 : Math.sqrt(variance),
                still ? 0 : third / values.length / Math.pow(variance, 1.5),
                still ? 0 : fourth / values.length / (variance * variance) - 3);
    }
}

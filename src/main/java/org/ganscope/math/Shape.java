package org.ganscope.math;

/** The shape of a sample, from its sums of powers. */
final class Shape {
    private Shape() {}

    /**
     * Mean, biased standard deviation, skewness and excess kurtosis.
     *
     * @param square sum of the squared distances from the mean; likewise {@code cube}, {@code
     *     fourth}
     * @param moments [4], overwritten
     */
    static void of(
            int count, double mean, double square, double cube, double fourth, float[] moments) {
        double variance = square / count;
        double deviation = Math.sqrt(variance);
        moments[0] = (float) mean;
        moments[1] = (float) deviation;
        moments[2] = (float) (cube / count / (variance * deviation));
        moments[3] = (float) (fourth / count / (variance * variance) - 3);
    }
}

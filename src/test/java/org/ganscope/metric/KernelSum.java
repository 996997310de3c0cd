package org.ganscope.metric;

/** A kernel density as its formula says it, for the tests of faster ones. */
public final class KernelSum {
    private KernelSum() {}

    /**
     * {@return the mean of Gaussians around points, at one place of the plane}
     *
     * @param points [2, count]
     * @param blur each Gaussian's standard deviation
     */
    public static double at(float[] points, double blur, double x, double y) {
        int count = points.length / 2;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double away = Math.hypot(points[i] - x, points[count + i] - y) / blur;
            sum += Math.exp(-0.5 * away * away) / (2 * Math.PI * blur * blur);
        }
        return sum / count;
    }
}

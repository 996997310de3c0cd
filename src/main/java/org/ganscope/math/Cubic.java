package org.ganscope.math;

/** c0 + c1 u + c2 u^2 + c3 u^3 with u = (x - center) scale. */
record Cubic(float center, float scale, float c0, float c1, float c2, float c3) {

    /**
     * {@return the gradient through the four moments as a function of x}
     *
     * <p>With skewness S and kurtosis K: (g1 + g2 u + (3 g3 (u^2 - 1 - S u) + 4 g4 (u^3 - S - (K +
     * 3) u)) / deviation) / count.
     *
     * @param moments [4]
     * @param g gradient with respect to the moments, [4]
     */
    static Cubic ofMoments(int count, float[] moments, float[] g) {
        double skewness = moments[2];
        double kurtosis = moments[3] + 3.0;
        double deviation = moments[1];
        double part = 1 / (deviation * count);
        return new Cubic(
                moments[0],
                (float) (1 / deviation),
                (float) ((double) g[0] / count - part * (3.0 * g[2] + 4.0 * g[3] * skewness)),
                (float)
                        ((double) g[1] / count
                                - part * (3.0 * g[2] * skewness + 4.0 * g[3] * kurtosis)),
                (float) (part * 3 * g[2]),
                (float) (part * 4 * g[3]));
    }
}

package org.ganscope.nn;

/**
 * The loops of those optimizers that have no kernel of their own. Each moves the weights {@code w}
 * by the gradient {@code g}, and says whether all the new weights are finite.
 */
final class OptimizerLoops {
    private OptimizerLoops() {}

    /**
     * Nesterov's momentum.
     *
     * @param v [size], changed
     * @param w [size], changed
     */
    static boolean nesterov(float rate, float momentum, float[] g, float[] v, float[] w) {
        boolean finite = true;
        for (int i = 0; i < w.length; i++) {
            v[i] = Math.fma(momentum, v[i], g[i]);
            w[i] = Math.fma(-rate, Math.fma(momentum, v[i], g[i]), w[i]);
            finite &= Float.isFinite(w[i]);
        }
        return finite;
    }

    /**
     * RMSProp.
     *
     * @param v mean squares, [size], changed
     * @param w [size], changed
     */
    static boolean rmsProp(
            float rate, double alpha, float epsilon, float[] g, float[] v, float[] w) {
        float kept = (float) alpha;
        float fresh = (float) (1 - alpha);
        boolean finite = true;
        for (int i = 0; i < w.length; i++) {
            v[i] = Math.fma(kept, v[i], fresh * (g[i] * g[i]));
            w[i] = Math.fma(-rate, g[i] / ((float) Math.sqrt(v[i]) + epsilon), w[i]);
            finite &= Float.isFinite(w[i]);
        }
        return finite;
    }

    /**
     * Adam's direction, taken twice, less the one before.
     *
     * @param rate learning rate, without the correction of the first moment
     * @param correction 1 / (1 - beta1^t)
     * @param root square root of 1 - beta2^t
     * @param m first moments, [size], changed
     * @param v second moments, [size], changed
     * @param u the last direction, [size], changed
     * @param w [size], changed
     */
    static boolean optimisticAdam(
            OptimisticAdam adam,
            float rate,
            float correction,
            float root,
            float[] g,
            float[] m,
            float[] v,
            float[] u,
            float[] w) {
        float beta1 = (float) adam.beta1();
        float beta2 = (float) adam.beta2();
        float fresh1 = (float) (1 - adam.beta1());
        float fresh2 = (float) (1 - adam.beta2());
        float epsilon = (float) adam.epsilon();
        boolean finite = true;
        for (int i = 0; i < w.length; i++) {
            m[i] = Math.fma(beta1, m[i], fresh1 * g[i]);
            v[i] = Math.fma(beta2, v[i], fresh2 * (g[i] * g[i]));
            float now = correction * m[i] / ((float) Math.sqrt(v[i]) / root + epsilon);
            w[i] = Math.fma(-rate, 2 * now - u[i], w[i]);
            u[i] = now;
            finite &= Float.isFinite(w[i]);
        }
        return finite;
    }
}

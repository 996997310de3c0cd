package org.ganscope.math;

/** Adds up the lanes of a sum, always in the same order: the upper half onto the lower. */
final class Lanes {
    private Lanes() {}

    /**
     * Adds up.
     *
     * @param lanes overwritten
     * @param used lanes that are not 0, at most {@link Kernels#LANES}; the others are not read
     */
    static float sum(float[] lanes, int used) {
        int end = used;
        for (int half = Kernels.LANES / 2; half > 0; half /= 2) {
            for (int i = half; i < end; i++) {
                lanes[i - half] += lanes[i];
            }
            end = Math.min(end, half);
        }
        return lanes[0];
    }

    /** As for floats. */
    static double sum(double[] lanes, int used) {
        int end = used;
        for (int half = Kernels.LANES / 2; half > 0; half /= 2) {
            for (int i = half; i < end; i++) {
                lanes[i - half] += lanes[i];
            }
            end = Math.min(end, half);
        }
        return lanes[0];
    }
}

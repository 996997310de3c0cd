package org.ganscope.math;

/** Adds up the lanes of a sum, always in the same order: the upper half onto the lower. */
final class Lanes {
    private Lanes() {}

    /**
     * @param lanes overwritten
     * @param from the first lane
     * @param used lanes that are not 0, at most {@link Kernels#LANES}; the others are not read
     */
    static float sum(float[] lanes, int from, int used) {
        int end = used;
        for (int half = Kernels.LANES / 2; half > 0; half /= 2) {
            for (int i = half; i < end; i++) {
                lanes[from + i - half] += lanes[from + i];
            }
            end = Math.min(end, half);
        }
        return lanes[from];
    }

    /**
     * @param lanes [16], overwritten
     */
    static double sum(double[] lanes) {
        for (int half = Kernels.LANES / 2; half > 0; half /= 2) {
            for (int i = 0; i < half; i++) {
                lanes[i] += lanes[i + half];
            }
        }
        return lanes[0];
    }
}

package org.ganscope.metric;

/** The way from the engine's floats to the metrics' doubles. */
final class Widening {
    private Widening() {}

    static double[] widen(float[] samples) {
        double[] wide = new double[samples.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = samples[i];
        }
        return wide;
    }
}

package org.ganscope.experiment;

import org.ganscope.metric.Moments;

/**
 * Minibatches described by their numbers; a shape is that of a generated minibatch, shifted and
 * scaled.
 *
 * @param size numbers in a minibatch
 */
record SetsOfNumbers(int size) implements Sets {

    /** Each of them is as large as a minibatch, so there are not too many. */
    @Override
    public int side() {
        return 32;
    }

    @Override
    public float[] describe(float[] samples) {
        return samples;
    }

    @Override
    public Shape shape(float[] generated, SampleFigures figures) {
        double[] standard = standard(generated);
        return (i, mean, deviation) -> (float) (mean + deviation * standard[i]);
    }

    /**
     * {@return numbers of mean 0 and deviation 1, spread like these; evenly where all are equal}
     */
    private static double[] standard(float[] samples) {
        Moments moments = Moments.of(samples);
        int n = samples.length;
        double[] standard = new double[n];
        for (int i = 0; i < n; i++) {
            standard[i] =
                    moments.standardDeviation() > 0
                            ? (samples[i] - moments.mean()) / moments.standardDeviation()
                            : (2.0 * i + 1 - n) * Math.sqrt(3 / ((double) n * n - 1));
        }
        return standard;
    }
}

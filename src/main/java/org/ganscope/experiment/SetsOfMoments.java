package org.ganscope.experiment;

import org.ganscope.metric.Moments;

/** Minibatches described by their four moments; a shape is that of the evaluation samples. */
final class SetsOfMoments implements Sets {
    @Override
    public int size() {
        return 4;
    }

    @Override
    public int side() {
        return 64;
    }

    @Override
    public float[] describe(float[] samples) {
        Moments moments = Moments.of(samples);
        return new float[] {
            (float) moments.mean(),
            (float) moments.standardDeviation(),
            orZero(moments.skewness()),
            orZero(moments.kurtosis())
        };
    }

    @Override
    public Shape shape(float[] generated, SampleFigures figures) {
        float skewness = orZero(figures.skewness());
        float kurtosis = orZero(figures.kurtosis());
        return (i, mean, deviation) ->
                switch (i) {
                    case 0 -> (float) mean;
                    case 1 -> (float) deviation;
                    case 2 -> skewness;
                    default -> kurtosis;
                };
    }

    /** Samples that are all equal have no shape; a plane needs one. */
    private static float orZero(double value) {
        return Double.isNaN(value) ? 0 : (float) value;
    }
}

package org.ganscope.experiment;

import org.ganscope.gan.AdversarialLoss;

import java.util.OptionalDouble;

/**
 * The share of samples that D puts on the right side of the output at which it is undecided, as the
 * loss draws it: 1/2 for a probability, half the label where real labels are smoothed. A sample
 * right on it counts as wrong. TRAINER thread.
 */
final class Accuracy {
    /** Samples judged at once, so that wide networks take little memory. */
    private static final int AT_ONCE = 4096;

    private final Judge judge;
    private final AdversarialLoss loss;
    private final int dimension;

    Accuracy(Judge judge, AdversarialLoss loss, int dimension) {
        this.judge = judge;
        this.loss = loss;
        this.dimension = dimension;
    }

    /** D(x) of single samples. */
    interface Judge {
        /**
         * Judges each sample alone.
         *
         * @param x [dimension, count]
         * @param logits [count], overwritten
         */
        void judge(float[] x, int count, float[] logits);
    }

    /**
     * {@return the share that D takes for real, 0 to 1; NaN where the loss has no undecided output}
     *
     * @param samples [dimension, count], real
     */
    double onReal(float[] samples) {
        return share(samples, 1);
    }

    /** {@return the share that D takes for generated, 0 to 1; NaN as {@link #onReal}} */
    double onGenerated(float[] samples) {
        return share(samples, -1);
    }

    private double share(float[] samples, int side) {
        OptionalDouble undecided = loss.undecidedOutput();
        if (undecided.isEmpty()) {
            return Double.NaN;
        }
        int all = samples.length / dimension;
        int right = 0;
        for (int first = 0; first < all; first += AT_ONCE) {
            int count = Math.min(AT_ONCE, all - first);
            float[] part = new float[dimension * count];
            for (int row = 0; row < dimension; row++) {
                System.arraycopy(samples, row * all + first, part, row * count, count);
            }
            float[] logits = new float[count];
            judge.judge(part, count, logits);
            for (float logit : logits) {
                double above = loss.output(logit) - undecided.getAsDouble();
                right += side * above > 0 ? 1 : 0;
            }
        }
        return (double) right / all;
    }
}

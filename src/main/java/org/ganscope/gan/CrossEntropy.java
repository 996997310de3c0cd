package org.ganscope.gan;

import org.ganscope.autodiff.Node;

/**
 * What the losses of Goodfellow et al. 2014 share: D as a classifier, asked to say {@code
 * realLabel} of real samples and 0 of generated ones. A label below 1 is Salimans et al. 2016's
 * one-sided smoothing.
 */
final class CrossEntropy {
    private CrossEntropy() {}

    static Node discriminatorLoss(double realLabel, Node real, Node fake) {
        Node onReal = real.negate().softplus().mean();
        if (realLabel < 1) {
            onReal = onReal.times(realLabel).plus(real.softplus().mean().times(1 - realLabel));
        }
        return onReal.plus(fake.softplus().mean());
    }

    /** Goodfellow et al. 2014, proposition 1. */
    static double optimalOutput(double realLabel, double p, double generated) {
        return realLabel * p / (p + generated);
    }
}

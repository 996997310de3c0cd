package org.ganscope.experiment;

import java.util.List;
import java.util.Optional;

/** What can be drawn of the discriminator at one moment; which it is depends on what D sees. */
public sealed interface DiscriminatorView {

    /**
     * D sees single samples.
     *
     * @param output D(x): the sigmoid of the logit for the cross-entropy losses
     * @param optimal D*(x), the best answer to the present generator; NaN where neither data nor
     *     generator have mass; empty where the loss has none, or where D sees more than x
     * @param inBatch whether D compares the samples of a batch: then x is judged as one of a
     *     generated batch
     */
    record OfSamples(Curve output, Optional<Curve> optimal, boolean inBatch)
            implements DiscriminatorView {}

    /**
     * D sees single samples, which are points of the plane.
     *
     * @param output D(x, y), as {@link OfSamples#output}
     * @param inBatch as {@link OfSamples#inBatch}
     */
    record OfPoints(Plane output, boolean inBatch) implements DiscriminatorView {}

    /**
     * D sees the four moments of a minibatch.
     *
     * @param output D over mean (x) and standard deviation (y), with skewness and kurtosis held at
     *     those of the evaluation samples
     * @param real mean and standard deviation of some real minibatches
     * @param generated the same of some generated minibatches
     */
    record OfMoments(Plane output, List<BatchPoint> real, List<BatchPoint> generated)
            implements DiscriminatorView {
        public OfMoments {
            real = List.copyOf(real);
            generated = List.copyOf(generated);
        }
    }

    /** One minibatch, as the moments view draws it. */
    record BatchPoint(double mean, double standardDeviation) {}
}

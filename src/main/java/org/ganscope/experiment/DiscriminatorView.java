package org.ganscope.experiment;

import java.util.List;
import java.util.Optional;

/** What can be drawn of the discriminator at one moment; which it is depends on what D sees. */
public sealed interface DiscriminatorView {

    /**
     * D sees samples.
     *
     * @param output D(x): the sigmoid of the logit for the cross-entropy losses; D(x, ..., x) for
     *     packs
     * @param optimal D*(x), the best answer to the present generator; NaN where neither data nor
     *     generator have mass; empty where the loss has none, or where D sees more than x
     * @param inBatch whether D compares the samples of a batch: then x is judged as one of a
     *     generated batch
     * @param packed how many samples D sees at once
     */
    record OfSamples(Curve output, Optional<Curve> optimal, boolean inBatch, int packed)
            implements DiscriminatorView {}

    /**
     * D sees samples, which are points of the plane.
     *
     * @param output D(x, y), as {@link OfSamples#output}
     * @param inBatch as {@link OfSamples#inBatch}
     * @param packed as {@link OfSamples#packed}
     */
    record OfPoints(Plane output, boolean inBatch, int packed) implements DiscriminatorView {}

    /**
     * D sees whole minibatches.
     *
     * @param output D over mean (x) and standard deviation (y) of a minibatch: where D sees
     *     moments, with skewness and kurtosis held at those of the evaluation samples, else of a
     *     generated minibatch that is shifted and scaled
     * @param real some real minibatches
     * @param generated some generated minibatches
     */
    record OfSets(Plane output, List<BatchPoint> real, List<BatchPoint> generated)
            implements DiscriminatorView {
        public OfSets {
            real = List.copyOf(real);
            generated = List.copyOf(generated);
        }
    }

    /**
     * One minibatch.
     *
     * @param standardDeviation biased
     * @param output what D says of it
     */
    record BatchPoint(double mean, double standardDeviation, double output) {}
}

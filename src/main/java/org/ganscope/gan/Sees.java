package org.ganscope.gan;

import org.ganscope.autodiff.Node;
import org.ganscope.config.Choice;

/** What the discriminator is shown at once. */
public sealed interface Sees {

    /**
     * {@return what D is given for some samples, [features, judged at once]}
     *
     * @param samples [dimension, batch]
     */
    default Node view(Node samples) {
        return switch (this) {
            case Sample _ -> samples;
            case Moments _ -> samples.moments();
        };
    }

    /** {@return features that D is given, for data of a dimension} */
    default int features(int dimension) {
        return switch (this) {
            case Sample _ -> dimension;
            case Moments _ -> 4;
        };
    }

    /** {@return whether it is shown samples, so that there is a slope of D(x)} */
    default boolean judgesSamples() {
        return switch (this) {
            case Sample _ -> true;
            case Moments _ -> false;
        };
    }

    /** Each sample alone: there is a curve D(x). */
    @Choice(name = "sample", label = "one sample", meaning = "D judges each sample alone.")
    record Sample() implements Sees {}

    /**
     * Mean, biased standard deviation, skewness and excess kurtosis of the whole minibatch, in this
     * order: one logit for the batch, and no D(x).
     */
    @Choice(
            name = "moments",
            label = "four moments",
            meaning = "D judges a whole minibatch by its mean, width, skewness and kurtosis.")
    record Moments() implements Sees {}
}

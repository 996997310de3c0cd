package org.ganscope.nn;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/**
 * Adds features that say how close a sample is to the others of its batch: with M = T x, for each
 * kernel b the sum over all j of exp(-|M_b(x_i) - M_b(x_j)|), 1-norm over the kernel's dimensions,
 * the sample itself included (Salimans et al. 2016, section 3.2). A look from outside shows x in
 * the place of an average sample of a generated batch.
 */
@Choice(
        name = "minibatchDiscrimination",
        label = "Minibatch discrimination",
        meaning =
                "Shows D how close each sample is to the others, so that a collapse gives itself away.")
public record MinibatchDiscrimination(
        @Field(
                        label = "Kernels",
                        meaning = "How many such features it adds.",
                        byDefault = "5",
                        min = 1,
                        max = 128)
                int kernels,
        @Field(
                        label = "Dimensions",
                        meaning = "In how many numbers each of them compares two samples.",
                        byDefault = "3",
                        min = 1,
                        max = 32)
                int dimensions,
        @Field(
                        label = "Initial weights",
                        meaning = "Where the weights start.",
                        byDefault = "\"uniform\"",
                        seldom = true)
                Initialiser initialiser)
        implements Layer {
    public MinibatchDiscrimination {
        Rules.check(MinibatchDiscrimination.class, kernels, dimensions, initialiser);
    }

    @Override
    public int outputs(int inputs) {
        return inputs + kernels;
    }

    @Override
    public long weights(int inputs) {
        return (long) inputs * kernels * dimensions;
    }

    /** A penalty on D's gradient compares all pairs in memory. */
    @Override
    public long values(int inputs, int batch) {
        return outputs(inputs) + (batch + 1L) * kernels * dimensions;
    }

    @Override
    public boolean looksAtBatch() {
        return true;
    }
}

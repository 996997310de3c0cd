package org.ganscope.nn;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/**
 * activation(gain (x - mean) / sqrt(variance + epsilon) + shift), each feature by itself (Ioffe and
 * Szegedy 2015, algorithm 1). In an update mean and biased variance are the batch's, real and
 * generated samples being batches of their own; a look at single samples uses running averages, of
 * the unbiased variance. Gain and shift are learned, from 1 and 0.
 */
@Choice(
        name = "batchNorm",
        label = "Batch normalisation",
        meaning = "Gives each feature mean 0 and variance 1 over the batch, then learns its own.")
public record BatchNorm(
        @Field(
                        label = "Activation",
                        meaning = "The function that each unit applies to what comes out.",
                        byDefault = "\"linear\"")
                Activation activation,
        @Field(
                        label = "Momentum",
                        meaning = "How far the running averages move to each batch's own.",
                        byDefault = "0.1",
                        min = 0,
                        aboveMin = true,
                        max = 1,
                        seldom = true)
                double momentum,
        @Field(
                        label = "Epsilon",
                        meaning = "Added to the variance, so that nothing is divided by 0.",
                        byDefault = "0.00001",
                        min = 0,
                        aboveMin = true,
                        max = 1,
                        seldom = true)
                double epsilon)
        implements Layer {
    public BatchNorm {
        Rules.check(BatchNorm.class, activation, momentum, epsilon);
    }

    @Override
    public int outputs(int inputs) {
        return inputs;
    }

    @Override
    public long weights(int inputs) {
        return 4L * inputs;
    }

    @Override
    public long values(int inputs, int batch) {
        return 4L * inputs;
    }

    @Override
    public boolean looksAtBatch() {
        return true;
    }
}

package org.ganscope.nn;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/**
 * activation(gain (x - mean) / sqrt(variance + epsilon) + shift), mean and biased variance over the
 * features of each sample by itself (Ba, Kiros and Hinton 2016, section 3). Gain and shift are
 * learned for each feature, from 1 and 0.
 */
@Choice(
        name = "layerNorm",
        label = "Layer normalisation",
        meaning = "Gives each sample mean 0 and variance 1 over its features, then learns its own.")
public record LayerNorm(
        @Field(
                        label = "Activation",
                        meaning = "The function that each unit applies to what comes out.",
                        byDefault = "\"linear\"")
                Activation activation,
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
    public LayerNorm {
        Rules.check(LayerNorm.class, activation, epsilon);
    }

    @Override
    public int outputs(int inputs) {
        return inputs;
    }

    @Override
    public long weights(int inputs) {
        return 2L * inputs;
    }

    @Override
    public long values(int inputs, int batch) {
        return 4L * inputs;
    }
}

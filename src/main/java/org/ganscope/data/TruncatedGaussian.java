package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** Each coordinate from N(0, standardDeviation^2), drawn anew until it is within the limit. */
@Choice(
        name = "truncatedGaussian",
        label = "Truncated Gaussian",
        meaning = "Bell-shaped noise around 0 without its tails.")
public record TruncatedGaussian(
        @Field(
                        label = "Dimension",
                        meaning = "How many random numbers make one sample.",
                        byDefault = "1",
                        min = 1,
                        max = 512)
                int dimension,
        @Field(
                        label = "Std. deviation",
                        meaning = "How wide the noise is before it is cut.",
                        byDefault = "1.0",
                        min = 0.001,
                        max = 1000)
                double standardDeviation,
        @Field(
                        label = "Limit",
                        meaning = "How far from 0 it is cut.",
                        unit = "std. deviations",
                        byDefault = "2.0",
                        min = 0.1,
                        max = 6)
                double limit)
        implements LatentPrior {
    public TruncatedGaussian {
        Rules.check(TruncatedGaussian.class, dimension, standardDeviation, limit);
    }

    @Override
    public Law law() {
        return new TruncatedNormalLaw(standardDeviation, limit);
    }

    @Override
    public Interval support() {
        return new Interval(-limit * standardDeviation, limit * standardDeviation);
    }
}

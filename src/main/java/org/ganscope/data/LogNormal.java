package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** Numbers whose logarithms are normally distributed: all positive, with a long tail. */
@Choice(
        name = "logNormal",
        label = "Log-normal",
        meaning = "A lopsided bell with a long tail to the right: its logarithm is a Gaussian.")
public record LogNormal(
        @Field(
                        label = "Log mean",
                        meaning = "The mean of the logarithm.",
                        byDefault = "1.0",
                        min = -5,
                        max = 5)
                double logMean,
        @Field(
                        label = "Log std. deviation",
                        meaning = "The standard deviation of the logarithm.",
                        byDefault = "0.5",
                        min = 0.01,
                        max = 2)
                double logStandardDeviation)
        implements LineDistribution {
    public LogNormal {
        Rules.check(LogNormal.class, logMean, logStandardDeviation);
    }

    @Override
    public Law law() {
        return new LogNormalLaw(logMean, logStandardDeviation);
    }
}

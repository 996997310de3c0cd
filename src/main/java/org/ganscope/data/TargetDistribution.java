package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;

import java.util.List;

/** What the generator is to learn: the law of the real samples. */
public sealed interface TargetDistribution {

    /** The normal distribution N(mean, standardDeviation^2). */
    @Choice(name = "gaussian", label = "Gaussian", meaning = "One bell curve.")
    record Gaussian(
            @Field(
                            label = "Mean",
                            meaning = "Where the bell curve stands.",
                            byDefault = "4.0",
                            min = -1000,
                            max = 1000)
                    double mean,
            @Field(
                            label = "Std. deviation",
                            meaning = "How wide the bell curve is.",
                            byDefault = "1.25",
                            min = 0.001,
                            max = 1000)
                    double standardDeviation)
            implements TargetDistribution {}

    /** The uniform distribution on [low, high). */
    @Choice(
            name = "uniform",
            label = "Uniform",
            meaning = "All values between two ends, equally likely.")
    record Uniform(
            @Field(
                            label = "Low",
                            meaning = "The left end.",
                            byDefault = "2.0",
                            min = -1000,
                            max = 1000)
                    double low,
            @Field(
                            label = "High",
                            meaning = "The right end; it must lie above the left one.",
                            byDefault = "6.0",
                            min = -1000,
                            max = 1000)
                    double high)
            implements TargetDistribution {}

    /** A weighted sum of normal distributions; the weights are relative and need not sum to 1. */
    @Choice(
            name = "mixture",
            label = "Mixture of Gaussians",
            meaning = "Several bell curves at once: several modes.")
    record Mixture(
            @Field(
                            label = "Components",
                            meaning =
                                    "The bell curves; a generator that leaves one out has collapsed.",
                            byDefault =
                                    "[{\"weight\": 1, \"mean\": 2, \"standardDeviation\": 0.5},"
                                            + " {\"weight\": 1, \"mean\": 6, \"standardDeviation\": 0.5}]",
                            min = 1,
                            max = 64)
                    List<Component> components)
            implements TargetDistribution {
        public Mixture {
            components = List.copyOf(components);
        }
    }

    /** One normal distribution of a mixture. */
    record Component(
            @Field(
                            label = "Weight",
                            meaning =
                                    "How often samples come from this bell curve, relative to the others.",
                            byDefault = "1.0",
                            min = 0,
                            aboveMin = true,
                            max = 1000)
                    double weight,
            @Field(
                            label = "Mean",
                            meaning = "Where this bell curve stands.",
                            byDefault = "0.0",
                            min = -1000,
                            max = 1000)
                    double mean,
            @Field(
                            label = "Std. deviation",
                            meaning = "How wide this bell curve is.",
                            byDefault = "1.0",
                            min = 0.001,
                            max = 1000)
                    double standardDeviation) {}
}

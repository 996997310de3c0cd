package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;

/** The noise z that the generator turns into samples. */
public sealed interface LatentPrior {

    /** {@return the number of independent coordinates of one z} */
    int dimension();

    /** Each coordinate uniform on [low, high). */
    @Choice(
            name = "uniform",
            label = "Uniform",
            meaning = "All values between two ends, equally likely.")
    record Uniform(
            @Field(
                            label = "Dimension",
                            meaning = "How many random numbers make one sample.",
                            byDefault = "1",
                            min = 1,
                            max = 512)
                    int dimension,
            @Field(
                            label = "Low",
                            meaning = "The left end.",
                            byDefault = "0.0",
                            min = -1000,
                            max = 1000)
                    double low,
            @Field(
                            label = "High",
                            meaning = "The right end; it must lie above the left one.",
                            byDefault = "1.0",
                            min = -1000,
                            max = 1000)
                    double high)
            implements LatentPrior {}

    /** Each coordinate from N(0, standardDeviation^2). */
    @Choice(name = "gaussian", label = "Gaussian", meaning = "Bell-shaped noise around 0.")
    record Gaussian(
            @Field(
                            label = "Dimension",
                            meaning = "How many random numbers make one sample.",
                            byDefault = "1",
                            min = 1,
                            max = 512)
                    int dimension,
            @Field(
                            label = "Std. deviation",
                            meaning = "How wide the noise is.",
                            byDefault = "1.0",
                            min = 0.001,
                            max = 1000)
                    double standardDeviation)
            implements LatentPrior {}
}

package org.ganscope.data;

import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** One normal distribution of a mixture. */
public record Component(
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
                double standardDeviation) {
    public Component {
        Rules.check(Component.class, weight, mean, standardDeviation);
    }
}

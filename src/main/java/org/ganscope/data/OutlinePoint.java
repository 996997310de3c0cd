package org.ganscope.data;

import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** One corner of a density's outline. */
public record OutlinePoint(
        @Field(
                        label = "x",
                        meaning = "Where it stands.",
                        byDefault = "0.0",
                        min = -1000,
                        max = 1000)
                double x,
        @Field(
                        label = "Height",
                        meaning = "How dense samples are there, relative to the other points.",
                        byDefault = "1.0",
                        min = 0,
                        max = 1000)
                double height) {
    public OutlinePoint {
        Rules.check(OutlinePoint.class, x, height);
    }
}

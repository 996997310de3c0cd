package org.ganscope.data;

import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** One point of a stroke. */
public record Point(
        @Field(
                        label = "x",
                        meaning = "How far right it lies.",
                        byDefault = "0.0",
                        min = -1000,
                        max = 1000)
                double x,
        @Field(
                        label = "y",
                        meaning = "How far up it lies.",
                        byDefault = "0.0",
                        min = -1000,
                        max = 1000)
                double y) {
    public Point {
        Rules.check(Point.class, x, y);
    }
}

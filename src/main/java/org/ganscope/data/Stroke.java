package org.ganscope.data;

import org.ganscope.config.Field;
import org.ganscope.config.Rules;

import java.util.List;

/** One stroke of a drawing: straight from point to point. */
public record Stroke(
        @Field(
                        label = "Points",
                        meaning = "Where the pen went, in this order; one point is a dot.",
                        byDefault = "[{\"x\": -1, \"y\": 0}, {\"x\": 1, \"y\": 0}]",
                        min = 1,
                        max = 1000)
                List<Point> points) {
    public Stroke {
        points = List.copyOf(points);
        Rules.check(Stroke.class, points);
    }
}

package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/**
 * Points spread evenly over every other square of a board around the origin; the lower left square
 * is one of them.
 */
@Choice(name = "checkerboard", label = "Checkerboard", meaning = "Every other square of a board.")
public record Checkerboard(
        @Field(
                        label = "Squares",
                        meaning = "How many squares there are in a row of the board.",
                        byDefault = "4",
                        min = 2,
                        max = 16)
                int squares,
        @Field(
                        label = "Width",
                        meaning = "How wide the board is.",
                        byDefault = "4.0",
                        min = 0.001,
                        max = 1000)
                double width)
        implements PlaneDistribution {
    public Checkerboard {
        Rules.check(Checkerboard.class, squares, width);
    }

    @Override
    public PlaneLaw law() {
        return new CheckerboardLaw(squares, width);
    }
}

package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** Waiting times: densest at the start, falling off by the same factor over equal distances. */
@Choice(
        name = "exponential",
        label = "Exponential",
        meaning = "A steep edge on the left, and a tail to the right.")
public record Exponential(
        @Field(
                        label = "Start",
                        meaning = "Where the edge stands.",
                        byDefault = "1.0",
                        min = -1000,
                        max = 1000)
                double start,
        @Field(
                        label = "Scale",
                        meaning = "How far beyond the start samples lie on average.",
                        byDefault = "1.0",
                        min = 0.001,
                        max = 1000)
                double scale)
        implements LineDistribution {
    public Exponential {
        Rules.check(Exponential.class, start, scale);
    }

    @Override
    public Law law() {
        return new ExponentialLaw(start, scale);
    }
}

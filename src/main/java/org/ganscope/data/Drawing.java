package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

import java.util.List;

/**
 * Points along strokes drawn by hand, with round Gaussian jitter. Each stroke counts by its length
 * and, so that a dot shows too, as much again as the jitter.
 */
@Choice(
        name = "strokes",
        label = "Strokes",
        meaning = "What was drawn by hand, as a list of points.")
public record Drawing(
        @Field(
                        label = "Strokes",
                        meaning = "The lines and dots of the drawing.",
                        byDefault =
                                "[{\"points\": [{\"x\": -1.5, \"y\": 1}, {\"x\": 0, \"y\": -1},"
                                        + " {\"x\": 1.5, \"y\": 1}]}]",
                        min = 1,
                        max = 64)
                List<Stroke> strokes,
        @Field(
                        label = "Jitter",
                        meaning = "How far points stray from the strokes: a standard deviation.",
                        byDefault = "0.05",
                        min = 0.001,
                        max = 1000)
                double jitter)
        implements PlaneDistribution {
    public Drawing {
        strokes = List.copyOf(strokes);
        Rules.check(Drawing.class, strokes, jitter);
    }

    @Override
    public PlaneLaw law() {
        return new NoisyPathLaw(StrokesPath.of(strokes, jitter), jitter);
    }
}

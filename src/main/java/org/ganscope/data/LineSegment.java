package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;
import org.ganscope.math.Normal;

import java.util.OptionalDouble;

/** Points spread evenly over a straight stretch through the origin, with round Gaussian noise. */
@Choice(name = "line", label = "Line", meaning = "A straight stroke.")
public record LineSegment(
        @Field(
                        label = "Length",
                        meaning = "How long the stroke is.",
                        byDefault = "4.0",
                        min = 0.001,
                        max = 1000)
                double length,
        @Field(
                        label = "Angle",
                        meaning = "How far it is turned from the x axis, in degrees.",
                        byDefault = "30.0",
                        min = -180,
                        max = 180)
                double angle,
        @Field(
                        label = "Noise",
                        meaning = "How far points stray from the curve: a standard deviation.",
                        byDefault = "0.05",
                        min = 0.001,
                        max = 1000)
                double noise)
        implements PlaneDistribution {
    public LineSegment {
        Rules.check(LineSegment.class, length, angle, noise);
    }

    @Override
    public PlaneLaw law() {
        return new NoisyPathLaw(new Stretch(length, Math.toRadians(angle)), noise);
    }

    /** The stretch itself. */
    private record Stretch(double length, double radians) implements PlanePath {
        @Override
        public double x(double branch, double along) {
            return length * (along - 0.5) * Math.cos(radians);
        }

        @Override
        public double y(double branch, double along) {
            return length * (along - 0.5) * Math.sin(radians);
        }

        @Override
        public double reach() {
            return length / 2 * Math.max(Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians)));
        }

        @Override
        public OptionalDouble density(double x, double y, double noise) {
            double along = x * Math.cos(radians) + y * Math.sin(radians);
            double across = y * Math.cos(radians) - x * Math.sin(radians);
            double inside =
                    Normal.cdf((along + length / 2) / noise)
                            - Normal.cdf((along - length / 2) / noise);
            return OptionalDouble.of(inside / length * Normal.density(across / noise) / noise);
        }
    }
}

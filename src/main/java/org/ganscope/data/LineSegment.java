package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

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
        double x = length / 2 * Math.cos(Math.toRadians(angle));
        double y = length / 2 * Math.sin(Math.toRadians(angle));
        return new NoisyPathLaw(new Stretch(new StraightLine(-x, -y, x, y)), noise);
    }

    /** The stretch itself. */
    private record Stretch(StraightLine line) implements PlanePath {
        @Override
        public double x(double branch, double along) {
            return line.x(along);
        }

        @Override
        public double y(double branch, double along) {
            return line.y(along);
        }

        @Override
        public double reach() {
            return line.reach();
        }

        @Override
        public PlaneDensity density(double noise) {
            return (x, y) -> line.density(x, y, noise);
        }
    }
}

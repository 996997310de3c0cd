package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/**
 * Arms that start in the origin and wind outwards at an even pitch, r = radius * t; t is the root
 * of a uniform number, so that outer turns hold as many points for their length as inner ones.
 */
@Choice(name = "spiral", label = "Spiral", meaning = "Arms that wind around the middle.")
public record Spiral(
        @Field(
                        label = "Arms",
                        meaning = "How many arms there are.",
                        byDefault = "2",
                        min = 1,
                        max = 8)
                int arms,
        @Field(
                        label = "Turns",
                        meaning = "How often an arm winds around.",
                        byDefault = "1.0",
                        min = 0.1,
                        max = 10)
                double turns,
        @Field(
                        label = "Radius",
                        meaning = "How far an arm reaches.",
                        byDefault = "2.0",
                        min = 0.001,
                        max = 1000)
                double radius,
        @Field(
                        label = "Noise",
                        meaning = "How far points stray from the curve: a standard deviation.",
                        byDefault = "0.05",
                        min = 0.001,
                        max = 1000)
                double noise)
        implements PlaneDistribution {
    public Spiral {
        Rules.check(Spiral.class, arms, turns, radius, noise);
    }

    @Override
    public PlaneLaw law() {
        return new NoisyPathLaw(new Arms(arms, turns, radius), noise);
    }

    /** The arms without the noise. */
    private record Arms(int arms, double turns, double radius) implements PlanePath {
        @Override
        public double x(double branch, double along) {
            return radius * Math.sqrt(along) * Math.cos(angle(branch, along));
        }

        @Override
        public double y(double branch, double along) {
            return radius * Math.sqrt(along) * Math.sin(angle(branch, along));
        }

        private double angle(double branch, double along) {
            double arm = Math.min(arms - 1, Math.floor(arms * branch));
            return 2 * Math.PI * (turns * Math.sqrt(along) + arm / arms);
        }

        @Override
        public double reach() {
            return radius;
        }

        @Override
        public PlaneDensity density(double noise) {
            return new BentPathDensity(this, arms, noise);
        }
    }
}

package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/**
 * Two half circles of radius 1 that reach into each other, evenly covered, with round Gaussian
 * noise (make_moons of scikit-learn, moved so that its middle is the origin).
 */
@Choice(
        name = "twoMoons",
        label = "Two moons",
        meaning = "Two half circles that reach into each other.")
public record TwoMoons(
        @Field(
                        label = "Noise",
                        meaning = "How far points stray from the curve: a standard deviation.",
                        byDefault = "0.1",
                        min = 0.001,
                        max = 1000)
                double noise)
        implements PlaneDistribution {
    public TwoMoons {
        Rules.check(TwoMoons.class, noise);
    }

    @Override
    public PlaneLaw law() {
        return new NoisyPathLaw(new Moons(), noise);
    }

    /** The half circles: the upper one ends right of the middle, the lower one left of it. */
    private record Moons() implements PlanePath {
        @Override
        public double x(double branch, double along) {
            double x = Math.cos(Math.PI * along);
            return branch < 0.5 ? x - 0.5 : 0.5 - x;
        }

        @Override
        public double y(double branch, double along) {
            double y = Math.sin(Math.PI * along);
            return branch < 0.5 ? y - 0.25 : 0.25 - y;
        }

        @Override
        public double reach() {
            return 1.5;
        }

        @Override
        public PlaneDensity density(double noise) {
            return new BentPathDensity(this, 2, noise);
        }
    }
}

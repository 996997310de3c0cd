package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/**
 * Two circles around the origin, half of the points on each, with round Gaussian noise
 * (make_circles of scikit-learn).
 */
@Choice(name = "circles", label = "Circles", meaning = "One circle inside another.")
public record Circles(
        @Field(
                        label = "Radius",
                        meaning = "How far the outer circle lies from the middle.",
                        byDefault = "2.0",
                        min = 0.001,
                        max = 1000)
                double radius,
        @Field(
                        label = "Inner share",
                        meaning = "The radius of the inner circle, as a share of the outer one's.",
                        byDefault = "0.5",
                        min = 0.01,
                        max = 0.99)
                double factor,
        @Field(
                        label = "Noise",
                        meaning = "How far points stray from the curve: a standard deviation.",
                        byDefault = "0.05",
                        min = 0.001,
                        max = 1000)
                double noise)
        implements PlaneDistribution {
    public Circles {
        Rules.check(Circles.class, radius, factor, noise);
    }

    @Override
    public PlaneLaw law() {
        return new NoisyPathLaw(new Rings(radius, factor), noise);
    }

    /** Both circles without the noise. */
    private record Rings(double radius, double factor) implements PlanePath {
        @Override
        public double x(double branch, double along) {
            return of(branch) * Math.cos(2 * Math.PI * along);
        }

        @Override
        public double y(double branch, double along) {
            return of(branch) * Math.sin(2 * Math.PI * along);
        }

        private double of(double branch) {
            return branch < 0.5 ? radius : factor * radius;
        }

        @Override
        public double reach() {
            return radius;
        }

        @Override
        public PlaneDensity density(double noise) {
            return (x, y) -> {
                double away = Math.hypot(x, y);
                return 0.5 * ring(away, radius, noise) + 0.5 * ring(away, factor * radius, noise);
            };
        }

        /** {@return Rice's law over the angles: a circle of {@code radius} with the noise} */
        private static double ring(double away, double radius, double noise) {
            double apart = (away - radius) / noise;
            double variance = noise * noise;
            return Math.exp(-0.5 * apart * apart)
                    * BesselI0.scaled(away * radius / variance)
                    / (2 * Math.PI * variance);
        }
    }
}

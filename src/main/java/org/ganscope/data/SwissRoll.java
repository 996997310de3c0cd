package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/**
 * A curve that winds around the origin from angle 3/2 pi to 9/2 pi, the angle uniform, at a
 * distance of angle / 7.5 (make_swiss_roll of scikit-learn without its depth, scaled as by
 * Gulrajani et al. 2017, whose noise of 0.25 before scaling is 1/30 here).
 */
@Choice(name = "swissRoll", label = "Swiss roll", meaning = "A sheet rolled up, seen from its end.")
public record SwissRoll(
        @Field(
                        label = "Noise",
                        meaning = "How far points stray from the curve: a standard deviation.",
                        byDefault = "0.0333",
                        min = 0.001,
                        max = 1000)
                double noise)
        implements PlaneDistribution {
    public SwissRoll {
        Rules.check(SwissRoll.class, noise);
    }

    @Override
    public PlaneLaw law() {
        return new NoisyPathLaw(new Roll(), noise);
    }

    /** The roll without the noise. */
    private record Roll() implements PlanePath {
        private static final double SCALE = 7.5;

        @Override
        public double x(double branch, double along) {
            return angle(along) * Math.cos(angle(along)) / SCALE;
        }

        @Override
        public double y(double branch, double along) {
            return angle(along) * Math.sin(angle(along)) / SCALE;
        }

        private static double angle(double along) {
            return 1.5 * Math.PI * (1 + 2 * along);
        }

        @Override
        public double reach() {
            return angle(1) / SCALE;
        }

        @Override
        public PlaneDensity density(double noise) {
            return new BentPathDensity(this, 1, noise);
        }
    }
}

package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Gaussians at equal angles on a circle around the origin, the first on the x axis, each as likely
 * as the other (Metz et al. 2017, appendix B: 8 of them, radius 2, standard deviation 0.02).
 */
@Choice(
        name = "ring",
        label = "Ring of Gaussians",
        meaning = "Round heaps in a circle; a generator that leaves some out has collapsed.")
public record Ring(
        @Field(
                        label = "Modes",
                        meaning = "How many heaps there are.",
                        byDefault = "8",
                        min = 1,
                        max = 64)
                int modes,
        @Field(
                        label = "Radius",
                        meaning = "How far they lie from the middle.",
                        byDefault = "2.0",
                        min = 0.001,
                        max = 1000)
                double radius,
        @Field(
                        label = "Std. deviation",
                        meaning = "How wide each of them is.",
                        byDefault = "0.02",
                        min = 0.001,
                        max = 1000)
                double standardDeviation)
        implements PlaneDistribution {
    public Ring {
        Rules.check(Ring.class, modes, radius, standardDeviation);
    }

    @Override
    public PlaneLaw law() {
        List<Mode> all = new ArrayList<>();
        for (int i = 0; i < modes; i++) {
            double angle = 2 * Math.PI * i / modes;
            all.add(
                    new Mode(
                            radius * Math.cos(angle), radius * Math.sin(angle), standardDeviation));
        }
        return new PlaneMixtureLaw(all);
    }
}

package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

import java.util.List;

/** Two Gaussians on the x axis, on both sides of the origin, each as likely as the other. */
@Choice(name = "twoGaussians", label = "Two Gaussians", meaning = "Two round heaps side by side.")
public record TwoGaussians(
        @Field(
                        label = "Distance",
                        meaning = "How far their middles lie apart.",
                        byDefault = "4.0",
                        min = 0.001,
                        max = 1000)
                double distance,
        @Field(
                        label = "Std. deviation",
                        meaning = "How wide each of them is.",
                        byDefault = "0.5",
                        min = 0.001,
                        max = 1000)
                double standardDeviation)
        implements PlaneDistribution {
    public TwoGaussians {
        Rules.check(TwoGaussians.class, distance, standardDeviation);
    }

    @Override
    public PlaneLaw law() {
        return new PlaneMixtureLaw(
                List.of(
                        new Mode(-distance / 2, 0, standardDeviation),
                        new Mode(distance / 2, 0, standardDeviation)));
    }
}

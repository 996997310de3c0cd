package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Gaussians on a square grid around the origin, each as likely as the other (Srivastava et al. 2017
 * and Lin et al. 2018: 5 a side, 2 apart, standard deviation 0.05).
 */
@Choice(name = "grid", label = "Grid of Gaussians", meaning = "Round heaps in rows and columns.")
public record SquareGrid(
        @Field(
                        label = "A side",
                        meaning = "How many heaps there are in a row, and rows.",
                        byDefault = "5",
                        min = 1,
                        max = 16)
                int side,
        @Field(
                        label = "Spacing",
                        meaning = "How far neighbours lie apart.",
                        byDefault = "2.0",
                        min = 0.001,
                        max = 1000)
                double spacing,
        @Field(
                        label = "Std. deviation",
                        meaning = "How wide each of them is.",
                        byDefault = "0.05",
                        min = 0.001,
                        max = 1000)
                double standardDeviation)
        implements PlaneDistribution {
    public SquareGrid {
        Rules.check(SquareGrid.class, side, spacing, standardDeviation);
    }

    @Override
    public PlaneLaw law() {
        List<Mode> all = new ArrayList<>();
        double middle = (side - 1) / 2.0;
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                all.add(
                        new Mode(
                                spacing * (column - middle),
                                spacing * (row - middle),
                                standardDeviation));
            }
        }
        return new PlaneMixtureLaw(all);
    }
}

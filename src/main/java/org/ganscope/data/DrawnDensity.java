package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Faults;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

import java.util.List;

/** A density drawn by hand: straight from point to point, of any scale. */
@Choice(
        name = "drawn",
        label = "Drawn density",
        meaning = "A density drawn by hand, straight from point to point.")
public record DrawnDensity(
        @Field(
                        label = "Points",
                        meaning = "The outline, from left to right; heights are relative.",
                        byDefault =
                                "[{\"x\": 0, \"height\": 0}, {\"x\": 2, \"height\": 2},"
                                        + " {\"x\": 4, \"height\": 0.5}, {\"x\": 8, \"height\": 0}]",
                        min = 2,
                        max = 1000)
                List<OutlinePoint> points)
        implements LineDistribution {
    public DrawnDensity {
        points = List.copyOf(points);
        Faults faults = Rules.faults(DrawnDensity.class, points);
        boolean high = false;
        for (int i = 1; i < points.size(); i++) {
            double before = points.get(i - 1).x();
            double x = points.get(i).x();
            faults.at("points")
                    .at(i)
                    .at("x")
                    .require(x > before, "must be above the x before it, which is " + before, x);
        }
        for (OutlinePoint point : points) {
            high |= point.height() > 0;
        }
        faults.at("points").require(high, "must have a height above 0 somewhere", 0);
        faults.throwIfAny();
    }

    @Override
    public Law law() {
        return DrawnLaw.of(points);
    }
}

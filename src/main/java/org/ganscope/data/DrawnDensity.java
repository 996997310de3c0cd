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
                        meaning =
                                "The outline's corners; heights are relative, and two at one x make a step.",
                        byDefault =
                                "[{\"x\": 0, \"height\": 0}, {\"x\": 2, \"height\": 2},"
                                        + " {\"x\": 4, \"height\": 0.5}, {\"x\": 8, \"height\": 0.1}]",
                        min = 2,
                        max = 1000)
                List<OutlinePoint> points)
        implements LineDistribution {
    public DrawnDensity {
        points = List.copyOf(points);
        Faults faults = Rules.faults(DrawnDensity.class, points);
        faults.over("points")
                .at("points")
                .require(
                        DrawnLaw.area(points) > 0,
                        "must enclose an area: two places at least, and a height above 0",
                        points.size() + " points");
        faults.throwIfAny();
    }

    @Override
    public Law law() {
        return DrawnLaw.of(points);
    }
}

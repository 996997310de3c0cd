package org.ganscope.plot;

import org.ganscope.experiment.Plane;

import java.util.Optional;

/** The value under a pointer on a {@link MomentsChart}. */
record MomentsReading(Area area, Plane plane) {
    Optional<Reading> at(double x, double y) {
        if (!area.contains(x, y)) {
            return Optional.empty();
        }
        double mean = area.valueAt(x);
        double width =
                area.ys().low()
                        + area.ys().length() * (area.box().getMaxY() - y) / area.box().getHeight();
        int column = (int) Math.round(area.xs().share(mean) * (plane.columns() - 1));
        int row = (int) Math.round(area.ys().share(width) * (plane.rows() - 1));
        String text =
                "mean %s\nstandard deviation %s\nD says %s"
                        .formatted(
                                Numbers.of(mean),
                                Numbers.of(width),
                                Numbers.of(plane.get(row, column)));
        return Optional.of(new Reading(x, y, text));
    }
}

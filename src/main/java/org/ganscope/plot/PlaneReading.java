package org.ganscope.plot;

import org.ganscope.experiment.Plane;

import java.util.Optional;

/** The place under a pointer on a {@link PlaneChart}, and what D says there. */
record PlaneReading(Area area, Optional<Plane> judged) {
    Optional<Reading> at(double x, double y) {
        if (!area.contains(x, y)) {
            return Optional.empty();
        }
        double px = area.valueAt(x);
        double below = (area.box().getMaxY() - y) / area.box().getHeight();
        double py = area.ys().low() + area.ys().length() * below;
        var text = new StringBuilder("x = %s, y = %s".formatted(Numbers.of(px), Numbers.of(py)));
        judged.filter(plane -> holds(plane, px, py))
                .ifPresent(plane -> text.append("\nD says ").append(value(plane, px, py)));
        return Optional.of(new Reading(x, y, text.toString()));
    }

    private static boolean holds(Plane plane, double x, double y) {
        return x >= plane.lowX() && x <= plane.highX() && y >= plane.lowY() && y <= plane.highY();
    }

    private static String value(Plane plane, double x, double y) {
        double across = (x - plane.lowX()) / (plane.highX() - plane.lowX());
        double up = (y - plane.lowY()) / (plane.highY() - plane.lowY());
        int column = (int) Math.round(across * (plane.columns() - 1));
        int row = (int) Math.round(up * (plane.rows() - 1));
        return Numbers.of(plane.get(row, column));
    }
}

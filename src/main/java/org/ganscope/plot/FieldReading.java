package org.ganscope.plot;

import org.ganscope.dynamics.VectorField;
import org.ganscope.experiment.Trajectory;

import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Reads the way near the pointer, else the nearest arrow. */
record FieldReading(Area area, VectorField field, Optional<Trajectory> way) {
    private static final double NEAR = 10;

    Optional<Reading> at(double x, double y) {
        if (!area.contains(x, y)) {
            return Optional.empty();
        }
        return ofWay(x, y).or(() -> ofArrow(x, y));
    }

    Optional<Point2D> parametersAt(double x, double y) {
        return area.contains(x, y)
                ? Optional.of(new Point2D.Double(area.valueAt(x), area.heightAt(y)))
                : Optional.empty();
    }

    private Optional<Reading> ofWay(double x, double y) {
        Optional<Reading> nearest = Optional.empty();
        double best = NEAR;
        for (int i = 0; i < way.map(Trajectory::size).orElse(0); i++) {
            Trajectory known = way.orElseThrow();
            double px = area.x(known.generator(i));
            double py = area.y(known.discriminator(i));
            double distance = Math.hypot(px - x, py - y);
            if (distance < best) {
                best = distance;
                nearest =
                        Optional.of(
                                area.reading(
                                        px,
                                        py,
                                        String.format(
                                                Locale.ROOT,
                                                "step %,d%nG %.5g, D %.5g",
                                                known.step(i),
                                                known.generator(i),
                                                known.discriminator(i))));
            }
        }
        return nearest;
    }

    private Optional<Reading> ofArrow(double x, double y) {
        return field.arrows().stream()
                .min(Comparator.comparingDouble(arrow -> distance(arrow, x, y)))
                .map(
                        arrow ->
                                area.reading(
                                        area.x(arrow.generator()),
                                        area.y(arrow.discriminator()),
                                        String.format(
                                                Locale.ROOT,
                                                "at G %s, D %s%nG would go by %s, D by %s",
                                                Numbers.brief(arrow.generator()),
                                                Numbers.brief(arrow.discriminator()),
                                                Numbers.brief(arrow.toGenerator()),
                                                Numbers.brief(arrow.toDiscriminator()))));
    }

    private double distance(VectorField.Arrow arrow, double x, double y) {
        return Math.hypot(area.x(arrow.generator()) - x, area.y(arrow.discriminator()) - y);
    }
}

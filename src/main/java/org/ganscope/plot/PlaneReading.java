package org.ganscope.plot;

import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.OptimalPlane;
import org.ganscope.experiment.Plane;
import org.ganscope.experiment.Points;
import org.ganscope.experiment.SamplesView;

import java.util.Optional;

/** The place under a pointer on a {@link PlaneChart}, and all that is known of it. */
record PlaneReading(Area area, Scene scene) {
    /** How far from the pointer a point may lie to be told, in the chart's units. */
    private static final double NEAR = 12;

    Optional<Reading> at(double x, double y) {
        if (!area.contains(x, y)) {
            return Optional.empty();
        }
        double px = area.valueAt(x);
        double py = area.heightAt(y);
        var text = new StringBuilder("x = %s, y = %s".formatted(Numbers.of(px), Numbers.of(py)));
        if (scene.snapshot().discriminator() instanceof DiscriminatorView.OfPoints view) {
            String name = Names.output(scene.config(), view.inBatch());
            tell(text, name, view.output(), px, py);
            scene.snapshot()
                    .details()
                    .find(OptimalPlane.class)
                    .ifPresent(optimal -> tell(text, optimal, px, py));
        }
        if (scene.snapshot().samples() instanceof SamplesView.InPlane samples) {
            nearest(text, "real", samples.real(), x, y);
            nearest(text, "generated", samples.generated(), x, y);
        }
        return Optional.of(area.reading(x, y, text.toString()));
    }

    private static void tell(StringBuilder text, String name, Plane plane, double x, double y) {
        double value = plane.at(x, y);
        if (!Double.isNaN(value)) {
            text.append("\n%s = %s".formatted(name, Numbers.of(value)));
        }
    }

    private void tell(StringBuilder text, OptimalPlane optimal, double x, double y) {
        String name = Names.optimum(scene.config());
        double value = optimal.output().at(x, y);
        if (Double.isNaN(value)) {
            text.append("\n%s: too few samples to tell".formatted(name));
        } else {
            text.append("\n%s = %s".formatted(name, Numbers.of(value)));
            text.append(
                    "\n  p_g estimated, p and p_g blurred by %s"
                            .formatted(Numbers.of(optimal.blur())));
        }
    }

    private void nearest(StringBuilder text, String kind, Points points, double x, double y) {
        int nearest = -1;
        double least = NEAR;
        for (int i = 0; i < PointsPainter.drawn(points); i++) {
            double away = Math.hypot(area.x(points.x(i)) - x, area.y(points.y(i)) - y);
            if (away < least) {
                least = away;
                nearest = i;
            }
        }
        if (nearest >= 0) {
            text.append(
                    "\n%s point at %s, %s"
                            .formatted(
                                    kind,
                                    Numbers.of(points.x(nearest)),
                                    Numbers.of(points.y(nearest))));
        }
    }
}

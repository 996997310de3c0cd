package org.ganscope.plot;

import org.ganscope.experiment.Curve;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The place of the data in a chart: from values to positions and back.
 *
 * @param box in the chart's coordinates
 */
record Area(Rectangle2D box, Span xs, Span ys) {
    double x(double value) {
        return box.getMinX() + box.getWidth() * xs.share(value);
    }

    double y(double value) {
        return box.getMaxY() - box.getHeight() * ys.share(value);
    }

    /** {@return the value at the horizontal position {@code x}} */
    double valueAt(double x) {
        return xs.low() + xs.length() * (x - box.getMinX()) / box.getWidth();
    }

    /** {@return the value at the vertical position {@code y}} */
    double heightAt(double y) {
        return ys.low() + ys.length() * (box.getMaxY() - y) / box.getHeight();
    }

    /** {@return such as ", above the axis", of values of which one is beyond it; else nothing} */
    String beyond(double least, double greatest) {
        if (greatest > ys.high()) {
            return least < ys.low() ? ", beyond the axis" : ", above the axis";
        }
        return least < ys.low() ? ", below the axis" : "";
    }

    boolean contains(double x, double y) {
        return box.contains(x, y);
    }

    /** {@return what is read at (x, y), with a line through it as high as this area} */
    Reading reading(double x, double y, String text) {
        return new Reading(x, y, text, box.getMinY(), box.getMaxY());
    }

    /** {@return a line through the points of {@code curve}; where it has no value, a gap} */
    Path2D path(Curve curve) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO, curve.size() + 2);
        boolean pen = false;
        for (int i = 0; i < curve.size(); i++) {
            double value = curve.y(i);
            if (!Double.isFinite(value)) {
                pen = false;
                continue;
            }
            double y = bounded(y(value));
            if (pen) {
                path.lineTo(x(curve.x(i)), y);
            } else {
                path.moveTo(x(curve.x(i)), y);
            }
            pen = true;
        }
        return path;
    }

    /** {@return {@code y}, but not so far outside that rasterising it takes long} */
    double bounded(double y) {
        return Math.clamp(y, box.getMinY() - box.getHeight(), box.getMaxY() + box.getHeight());
    }
}

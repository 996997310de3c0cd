package org.ganscope.data;

import org.ganscope.math.Normal;

/** A straight stretch of the plane, which may be a single point. */
record StraightLine(double fromX, double fromY, double toX, double toY) {

    double x(double along) {
        return fromX + (toX - fromX) * along;
    }

    double y(double along) {
        return fromY + (toY - fromY) * along;
    }

    double length() {
        return Math.hypot(toX - fromX, toY - fromY);
    }

    /** {@return the largest distance of its points from an axis} */
    double reach() {
        return Math.max(
                Math.max(Math.abs(fromX), Math.abs(toX)), Math.max(Math.abs(fromY), Math.abs(toY)));
    }

    /** {@return the density of its points, evenly spread, with round Gaussian noise} */
    double density(double x, double y, double noise) {
        double length = length();
        if (length == 0) {
            double across = Normal.density((x - fromX) / noise);
            return across * Normal.density((y - fromY) / noise) / (noise * noise);
        }
        double unitX = (toX - fromX) / length;
        double unitY = (toY - fromY) / length;
        double along = (x - fromX) * unitX + (y - fromY) * unitY;
        double aside = (y - fromY) * unitX - (x - fromX) * unitY;
        double inside = Normal.cdf(along / noise) - Normal.cdf((along - length) / noise);
        return inside / length * Normal.density(aside / noise) / noise;
    }
}

package org.ganscope.plot;

import org.ganscope.experiment.GeneratorMap;

import java.awt.geom.Rectangle2D;

/**
 * Where both pictures of a {@link GeneratorMapChart} go: side by side in a wide chart, else one
 * below the other.
 */
record MapPlaces(Rectangle2D lines, Rectangle2D curve) {
    private static final double EDGE = 12;
    private static final double LABELS = 18;

    /** For the numbers left of the curve. */
    private static final double NUMBERS = 32;

    static MapPlaces of(double width, double height, double head) {
        double high = height - head - 8;
        if (width >= 1.1 * height) {
            double half = (width - 3 * EDGE) / 2;
            return new MapPlaces(
                    lines(EDGE, head, half, high), curve(2 * EDGE + half, head, half, high));
        }
        double half = (high - EDGE) / 2;
        double wide = width - 2 * EDGE;
        return new MapPlaces(
                lines(EDGE, head, wide, half), curve(EDGE, head + half + EDGE, wide, half));
    }

    private static Rectangle2D lines(double x, double y, double width, double height) {
        return box(x + 4, y + LABELS + 6, width - 8, height - 2 * LABELS - 12);
    }

    private static Rectangle2D curve(double x, double y, double width, double height) {
        return box(x + NUMBERS, y + LABELS, width - NUMBERS - 4, height - 2 * LABELS);
    }

    private static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, Math.max(1, width), Math.max(1, height));
    }

    /** {@return the axis of the noise: all values of the map, and half a step beside them} */
    static Span noise(GeneratorMap map) {
        int last = map.size() - 1;
        double low = map.z(0) - (map.z(1) - map.z(0)) / 2.0;
        double high = map.z(last) + (map.z(last) - map.z(last - 1)) / 2.0;
        return low < high ? new Span(low, high) : new Span(low - 0.5, low + 0.5);
    }
}

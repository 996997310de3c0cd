package org.ganscope.metric;

/**
 * Where points lie, and how far around: what mean and standard deviation are to numbers.
 *
 * @param x mean of the first coordinate
 * @param y mean of the second coordinate
 * @param spread root of the mean squared distance from the centre
 */
public record Centre(double x, double y, double spread) {

    /**
     * {@return the centre}
     *
     * @param points [2, count], one or more
     */
    public static Centre of(float[] points) {
        int count = points.length / 2;
        double x = 0;
        double y = 0;
        for (int i = 0; i < count; i++) {
            x += points[i];
            y += points[count + i];
        }
        x /= count;
        y /= count;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double dx = points[i] - x;
            double dy = points[count + i] - y;
            squares += dx * dx + dy * dy;
        }
        return new Centre(x, y, Math.sqrt(squares / count));
    }

    /** {@return how far this centre is from another, in the units of the points} */
    public double distance(Centre other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}

package org.ganscope.data;

/**
 * One round peak of a law on the plane: N((x, y), standardDeviation^2 I).
 *
 * @param standardDeviation of each coordinate
 */
public record Mode(double x, double y, double standardDeviation) {

    /** {@return the distance of a point from the centre, in standard deviations} */
    public double deviations(double px, double py) {
        return Math.hypot(px - x, py - y) / standardDeviation;
    }

    /** {@return the peak of its points moved by round Gaussian noise} */
    Mode blurred(double noise) {
        return new Mode(x, y, Math.hypot(standardDeviation, noise));
    }
}

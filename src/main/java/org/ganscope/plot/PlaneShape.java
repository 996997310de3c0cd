package org.ganscope.plot;

/**
 * The shape in which the plane shall be known, width to height. It is rather too long than too
 * short, and stays while it serves: a legend's row that comes and goes does not change it.
 */
final class PlaneShape {
    private static final double STEP = 0.25;
    private static final double ROUNDING = 1e-6;

    /** How much more of the plane than is shown may be known, as a share of the square. */
    private static final double TOO_MUCH = 2 * STEP;

    private double shape = Double.NaN;

    /** {@return the shape for a picture of this one} */
    double follow(double picture) {
        if (!serves(across(picture), across(shape)) || !serves(up(picture), up(shape))) {
            shape = picture >= 1 ? rounded(picture) : 1 / rounded(1 / picture);
        }
        return shape;
    }

    private static boolean serves(double shown, double known) {
        return known >= shown - ROUNDING && known <= shown + TOO_MUCH;
    }

    /** {@return how many times as wide as the square it is} */
    private static double across(double shape) {
        return Math.max(1, shape);
    }

    private static double up(double shape) {
        return Math.max(1, 1 / shape);
    }

    private static double rounded(double longer) {
        return STEP * Math.ceil(longer / STEP - ROUNDING);
    }
}

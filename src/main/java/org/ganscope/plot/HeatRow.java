package org.ganscope.plot;

import org.ganscope.experiment.Plane;

/**
 * The shades of one row of a plane's grid, and the same for each pixel across the picture.
 *
 * <p>Values that are not finite have no part in what is between them and others; a pixel that would
 * have less than half of its value from finite ones has none.
 */
final class HeatRow {
    static final int SHADES = 256;

    /** A shade in so many parts, as a power of two. */
    private static final int FINE = 8;

    /** A share of the way from one row to the next in so many parts, as a power of two. */
    private static final int PARTS = 14;

    private static final int HALF = 1 << (FINE - 1);

    /** Of each pixel its shade, in parts; 0 for the part of values that are not finite. */
    private final int[] shades;

    /** Of each pixel the part of its value that is from finite ones; empty where all is. */
    private final float[] weights;

    /**
     * @param scale how many shades there are in a unit
     */
    HeatRow(Plane plane, int row, Span values, float scale, HeatPlaces places) {
        int columns = plane.columns();
        float from = (float) values.low();
        float[] line = new float[columns];
        float[] finite = new float[columns];
        boolean isWhole = true;
        for (int i = 0; i < columns; i++) {
            float value = plane.get(row, i);
            boolean isFinite = Float.isFinite(value);
            line[i] = isFinite ? Math.clamp((value - from) * scale, 0f, SHADES - 1f) : 0;
            finite[i] = isFinite ? 1 : 0;
            isWhole &= isFinite;
        }
        shades = new int[places.count()];
        weights = new float[isWhole ? 0 : places.count()];
        for (int x = 0; x < shades.length; x++) {
            shades[x] = (int) (places.at(x, line) * (1 << FINE));
        }
        for (int x = 0; x < weights.length; x++) {
            weights[x] = places.at(x, finite);
        }
    }

    /**
     * Paints a row of pixels between this row and another.
     *
     * @param share of the way to the other
     * @param none the colour where there is no shade
     */
    void paint(HeatRow other, float share, int[] colours, int none, int[] pixels, int from) {
        int part = (int) (share * (1 << PARTS));
        if (weights.length == 0 && other.weights.length == 0) {
            for (int x = 0; x < shades.length; x++) {
                pixels[from + x] = colours[(between(other, x, part) + HALF) >> FINE];
            }
        } else {
            for (int x = 0; x < shades.length; x++) {
                float weight = weight(x) + share * (other.weight(x) - weight(x));
                int shade = (int) (between(other, x, part) / weight + HALF) >> FINE;
                pixels[from + x] = weight < 0.5f ? none : colours[Math.min(shade, SHADES - 1)];
            }
        }
    }

    private int between(HeatRow other, int x, int part) {
        return shades[x] + (((other.shades[x] - shades[x]) * part) >> PARTS);
    }

    private float weight(int x) {
        return weights.length == 0 ? 1 : weights[x];
    }
}

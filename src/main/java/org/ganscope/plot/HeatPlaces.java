package org.ganscope.plot;

/** Where each pixel of a row lies: right of which column, and by which share of the way. */
final class HeatPlaces {
    private final int[] lefts;
    private final int[] rights;
    private final float[] shares;

    /**
     * @param width in pixels
     * @param columns of the grid, whose first and last lie at the edges
     */
    HeatPlaces(int width, int columns) {
        lefts = new int[width];
        rights = new int[width];
        shares = new float[width];
        float step = (columns - 1f) / width;
        for (int x = 0; x < width; x++) {
            float column = (x + 0.5f) * step;
            lefts[x] = (int) column;
            rights[x] = Math.min(lefts[x] + 1, columns - 1);
            shares[x] = column - lefts[x];
        }
    }

    /** {@return how many pixels there are} */
    int count() {
        return lefts.length;
    }

    /** {@return the value at a pixel between those of the columns} */
    float at(int pixel, float[] line) {
        float left = line[lefts[pixel]];
        return left + shares[pixel] * (line[rights[pixel]] - left);
    }
}

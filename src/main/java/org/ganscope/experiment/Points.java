package org.ganscope.experiment;

/** Samples that are points of the plane, in the order in which they were drawn. Immutable. */
public final class Points implements EvaluationSamples {
    private final float[] coordinates;

    private Points(float[] coordinates) {
        this.coordinates = coordinates;
    }

    /**
     * {@return the first {@code most} points}
     *
     * @param drawn [2, count]: all x, then all y
     */
    public static Points firstOf(float[] drawn, int most) {
        int count = drawn.length / 2;
        int size = Math.min(most, count);
        float[] coordinates = new float[2 * size];
        System.arraycopy(drawn, 0, coordinates, 0, size);
        System.arraycopy(drawn, count, coordinates, size, size);
        return new Points(coordinates);
    }

    public int size() {
        return coordinates.length / 2;
    }

    public float x(int i) {
        return coordinates[i];
    }

    public float y(int i) {
        return coordinates[size() + i];
    }
}

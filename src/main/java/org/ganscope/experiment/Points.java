package org.ganscope.experiment;

/** Samples that are points of the plane, in the order in which they were drawn. Immutable. */
public final class Points implements EvaluationSamples {
    private final float[] coordinates;

    private Points(float[] coordinates) {
        this.coordinates = coordinates;
    }

    /**
     * {@return these points}
     *
     * @param drawn [2, count]: all x, then all y; copied
     */
    public static Points of(float[] drawn) {
        return new Points(drawn.clone());
    }

    /** {@return a copy of the points, [2, size]: all x, then all y} */
    public float[] coordinates() {
        return coordinates.clone();
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

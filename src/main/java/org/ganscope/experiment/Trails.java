package org.ganscope.experiment;

/**
 * Where the generator leads a few values of noise, the same ones for the whole run, and where it
 * led them in the moments looked at before. Immutable.
 */
public final class Trails implements Detail {
    private final int moments;
    private final int probes;

    /** Of each moment, the oldest first: all x, then all y. */
    private final float[] places;

    /**
     * @param places of each moment, the oldest first: all x, then all y; copied
     */
    Trails(int moments, int probes, float[] places) {
        this.moments = moments;
        this.probes = probes;
        this.places = places.clone();
    }

    /** {@return how many moments there are; the last one is now} */
    public int moments() {
        return moments;
    }

    /** {@return how many values of noise are followed} */
    public int probes() {
        return probes;
    }

    public float x(int moment, int probe) {
        return places[2 * probes * moment + probe];
    }

    public float y(int moment, int probe) {
        return places[2 * probes * moment + probes + probe];
    }
}

package org.ganscope.experiment;

/**
 * The generator as a map from the noise axis to the data axis, where both are lines (the picture of
 * figure 1 in Goodfellow et al. 2014), at noise values of equal probability; beside it the ideal
 * map: the increasing one that makes the data's law of the noise's, F^-1(u), with u the share of
 * noise below z. Immutable.
 */
public final class GeneratorMap implements Detail {
    private final float[] z;
    private final float[] x;
    private final double[] ideal;

    /**
     * @param z noise values, increasing, [size], copied
     * @param x G(z) in data units, [size], copied
     * @param ideal F^-1 of the share of noise below z, in data units, [size], copied
     */
    GeneratorMap(float[] z, float[] x, double[] ideal) {
        this.z = z.clone();
        this.x = x.clone();
        this.ideal = ideal.clone();
    }

    public int size() {
        return z.length;
    }

    public float z(int i) {
        return z[i];
    }

    /** {@return G(z)} */
    public float x(int i) {
        return x[i];
    }

    /** {@return where the ideal map leads z} */
    public double ideal(int i) {
        return ideal[i];
    }
}

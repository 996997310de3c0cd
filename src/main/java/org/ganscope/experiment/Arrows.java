package org.ganscope.experiment;

/**
 * Which way the generator's loss pulls some of its samples: at each, minus the gradient of L_G with
 * respect to x, as {@link org.ganscope.gan.Pull} defines it, with the 1/n of the batch's mean taken
 * out. It is the gradient at samples of one generated minibatch, of which these are a part: where D
 * sees packs or whole minibatches, or compares the samples of a batch, the others are held.
 *
 * <p>They start at samples of the generator that learns, also where its averaged weights are shown.
 * Immutable.
 */
public final class Arrows implements Detail {
    private final int dimension;
    private final float[] start;
    private final float[] pull;

    /**
     * @param dimension of a sample
     * @param start samples, in data units, [dimension, size], copied
     * @param pull in units of the loss for each of the data's, [dimension, size], copied
     */
    Arrows(int dimension, float[] start, float[] pull) {
        this.dimension = dimension;
        this.start = start.clone();
        this.pull = pull.clone();
    }

    public int size() {
        return start.length / dimension;
    }

    /** {@return the sample's first coordinate} */
    public float x(int i) {
        return start[i];
    }

    /** {@return the sample's second coordinate, where samples are points of the plane} */
    public float y(int i) {
        return start[size() + i];
    }

    /** {@return how strongly it is pulled along x} */
    public float alongX(int i) {
        return pull[i];
    }

    /** {@return how strongly it is pulled along y, where samples are points of the plane} */
    public float alongY(int i) {
        return pull[size() + i];
    }

    /** {@return the Euclidean length of an arrow} */
    public double length(int i) {
        return dimension == 1 ? Math.abs(pull[i]) : Math.hypot(alongX(i), alongY(i));
    }
}

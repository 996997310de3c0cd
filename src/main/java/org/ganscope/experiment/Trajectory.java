package org.ganscope.experiment;

/**
 * The way of a game of two parameters, such as the Dirac-GAN, step by step: its newest part.
 * Immutable.
 */
public final class Trajectory implements Detail {
    private final long lastStep;
    private final double[] generator;
    private final double[] discriminator;

    /**
     * @param lastStep the step of the last point
     * @param generator the generator's parameter after each step, [size], copied
     * @param discriminator the discriminator's, [size], copied
     */
    Trajectory(long lastStep, double[] generator, double[] discriminator) {
        this.lastStep = lastStep;
        this.generator = generator.clone();
        this.discriminator = discriminator.clone();
    }

    public int size() {
        return generator.length;
    }

    /** {@return the step after which the players stood at point {@code i}} */
    public long step(int i) {
        return lastStep - (size() - 1 - i);
    }

    public double generator(int i) {
        return generator[i];
    }

    public double discriminator(int i) {
        return discriminator[i];
    }
}

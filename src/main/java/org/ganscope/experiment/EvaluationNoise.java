package org.ganscope.experiment;

import org.ganscope.math.RandomStream;

/**
 * The noise of the evaluation samples of a step, or as much of it as is asked for.
 *
 * @param config says the prior, the seed and how many there are
 */
record EvaluationNoise(ExperimentConfig config) {
    /** Samples drawn at once, so that noise of many dimensions takes little memory. */
    private static final int AT_ONCE = 4096;

    /** {@return how many are drawn at once} */
    int atOnce() {
        return Math.min(AT_ONCE, config.evaluation().samples());
    }

    RandomStream stream(long step) {
        return RandomStream.of(config.seed(), "evaluation", step);
    }

    /**
     * {@return the noise of the first samples, and more where there are not so many, [dimension,
     * count]}
     */
    float[] first(long step, int count) {
        int drawn = Math.max(count, atOnce());
        float[] noise = new float[config.latent().dimension() * drawn];
        config.latent().sample(stream(step), noise, drawn);
        keepFirst(noise, count, drawn);
        return noise;
    }

    /**
     * Makes the noise of {@code all} samples that of the first {@code count}, which it stays.
     *
     * @param noise [dimension, all]; its front is overwritten
     */
    void keepFirst(float[] noise, int count, int all) {
        for (int row = 0; row < config.latent().dimension(); row++) {
            System.arraycopy(noise, row * all, noise, row * count, count);
        }
    }
}

package org.ganscope.gan;

/** The same arrays at each call; a test may fill them anew. */
final class FixedBatch implements Batches {
    private final float[] real;
    private final float[] noise;
    private final int count;

    FixedBatch(float[] real, float[] noise, int count) {
        this.real = real;
        this.noise = noise;
        this.count = count;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public float[] real(Player player) {
        return real;
    }

    @Override
    public float[] noise(Player player) {
        return noise;
    }
}

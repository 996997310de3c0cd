package org.ganscope.gan;

import org.ganscope.math.RandomStream;

/** The data and noise of the benchmark's games, as the peer's script draws them. */
public enum BenchmarkDraw {
    /** N(4, 1.25). */
    GAUSSIAN(1) {
        @Override
        public void fill(RandomStream random, float[] into, int count) {
            random.gaussian(into, count);
            for (int i = 0; i < count; i++) {
                into[i] = 1.25f * into[i] + 4;
            }
        }
    },

    /** Uniform on [0, 1). */
    UNIT(1) {
        @Override
        public void fill(RandomStream random, float[] into, int count) {
            random.uniform(into, count);
        }
    },

    /** Uniform on the unit square. */
    SQUARE(2) {
        @Override
        public void fill(RandomStream random, float[] into, int count) {
            random.uniform(into, 2 * count);
        }
    },

    /** Eight Gaussians of width 0.02 on a circle of radius 2. */
    RING(2) {
        @Override
        public void fill(RandomStream random, float[] into, int count) {
            random.gaussian(into, 2 * count);
            for (int i = 0; i < count; i++) {
                double angle = random.below(8) * Math.PI / 4;
                into[i] = (float) (2 * Math.cos(angle) + 0.02 * into[i]);
                into[count + i] = (float) (2 * Math.sin(angle) + 0.02 * into[count + i]);
            }
        }
    },

    /** N(0, 1) in each coordinate. */
    NORMAL_2(2) {
        @Override
        public void fill(RandomStream random, float[] into, int count) {
            random.gaussian(into, 2 * count);
        }
    },

    /** N(0, 1) in each coordinate. */
    NORMAL_64(64) {
        @Override
        public void fill(RandomStream random, float[] into, int count) {
            random.gaussian(into, 64 * count);
        }
    },

    /** One of 4,096 pictures of 28 x 28 pixels, uniform on [-1, 1): only their size matters. */
    PICTURES(784) {
        @Override
        public void fill(RandomStream random, float[] into, int count) {
            for (int i = 0; i < count; i++) {
                int picture = random.below(Pool.PICTURES);
                for (int pixel = 0; pixel < dimension(); pixel++) {
                    into[pixel * count + i] = Pool.PIXELS[picture * dimension() + pixel];
                }
            }
        }
    };

    private static final class Pool {
        static final int PICTURES = 4096;
        static final float[] PIXELS = new float[PICTURES * 784];

        static {
            RandomStream.of(1, "pictures").uniform(PIXELS, PIXELS.length);
            for (int i = 0; i < PIXELS.length; i++) {
                PIXELS[i] = 2 * PIXELS[i] - 1;
            }
        }
    }

    private final int dimension;

    BenchmarkDraw(int dimension) {
        this.dimension = dimension;
    }

    /** {@return numbers of one sample} */
    public int dimension() {
        return dimension;
    }

    /** Fills {@code into}, [dimension, count]. */
    public abstract void fill(RandomStream random, float[] into, int count);
}

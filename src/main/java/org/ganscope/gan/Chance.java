package org.ganscope.gan;

import org.ganscope.math.RandomStream;

/** Where a game draws what its penalties need. */
interface Chance {
    /** Fills the front of {@code into} with {@code count} numbers, uniform on [0, 1). */
    void uniform(float[] into, int count);

    /** Fills the front of {@code into} with {@code count} numbers from N(0, 1). */
    void gaussian(float[] into, int count);

    /** {@return the numbers of a stream} */
    static Chance of(RandomStream stream) {
        return new Chance() {
            @Override
            public void uniform(float[] into, int count) {
                stream.uniform(into, count);
            }

            @Override
            public void gaussian(float[] into, int count) {
                stream.gaussian(into, count);
            }
        };
    }
}

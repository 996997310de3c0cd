package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

import java.util.Arrays;

/** Each column in ascending order, the first of equals first, NaN last. */
final class Sorted extends Node {
    private final Node x;
    private final int[] from;
    private final long[] keys;

    Sorted(Node x) {
        super(x.rows(), x.columns(), x);
        this.x = x;
        from = new int[size()];
        keys = new long[x.rows()];
    }

    @Override
    void forward(Kernels kernels) {
        for (int column = 0; column < columns(); column++) {
            for (int row = 0; row < keys.length; row++) {
                keys[row] = key(x.data()[row * columns() + column], row);
            }
            Arrays.sort(keys);
            for (int row = 0; row < keys.length; row++) {
                int to = row * columns() + column;
                from[to] = (int) keys[row] * columns() + column;
                data()[to] = x.data()[from[to]];
            }
        }
    }

    /** {@return a number that is ordered as {@code value}, and then by row, its lower half} */
    private static long key(float value, int row) {
        int bits = Float.floatToIntBits(value);
        int ordered = bits ^ ((bits >> 31) & Integer.MAX_VALUE);
        return ((long) ordered << Integer.SIZE) | row;
    }

    /** {@return which element of x stands at {@code i} now; valid after a play} */
    int from(int i) {
        return from[i];
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> new Reordered(gradient, this, Reordered.Way.BACK));
    }
}

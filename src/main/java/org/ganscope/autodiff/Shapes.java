package org.ganscope.autodiff;

/** Refuses operations on matrices that do not fit together. */
final class Shapes {
    private Shapes() {}

    static void mustMatch(int one, int other, String what) {
        if (one != other) {
            throw new IllegalArgumentException(what + " differ: " + one + " and " + other);
        }
    }

    static void mustFit(int first, int count, int size) {
        if (first < 0 || count < 1 || first + count > size) {
            throw new IllegalArgumentException(
                    count + " from " + first + " on do not fit into " + size);
        }
    }
}

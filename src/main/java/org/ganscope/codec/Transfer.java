package org.ganscope.codec;

/**
 * Brings the arrays of a state to a file, or those of a file in their place, one after the other by
 * name. One walk over a state serves both ways, so that they cannot differ.
 */
public interface Transfer {

    /**
     * {@return the array of this name: the given one on the way out; on the way in another, as long
     * and finite}
     *
     * @throws RefusedArrayException if the file has another array, or none
     */
    float[] floats(String name, float[] values);

    /**
     * {@return the same for numbers that may be NaN or infinite, with {@code least} to {@code most}
     * of them}
     */
    double[] doubles(String name, double[] values, int least, int most);

    /** {@return the same for whole numbers} */
    long[] longs(String name, long[] values, int least, int most);

    /**
     * {@return a whole number that is 0 or more, as an array of one}
     *
     * @throws RefusedArrayException if the file has another one
     */
    default long count(String name, long value) {
        long[] brought = longs(name, new long[] {value}, 1, 1);
        if (brought[0] < 0) {
            throw new RefusedArrayException(name, "must be 0 or more, but is " + brought[0]);
        }
        return brought[0];
    }
}

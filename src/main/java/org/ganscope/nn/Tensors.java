package org.ganscope.nn;

import org.ganscope.codec.Transfer;

import java.util.Arrays;
import java.util.List;

/** Copies of float arrays: weights, or an optimizer's moments, at one moment. Immutable. */
public final class Tensors {
    private final float[][] arrays;

    private Tensors(float[][] arrays) {
        this.arrays = arrays;
    }

    /** {@return copies of {@code arrays}} */
    public static Tensors copyOf(List<float[]> arrays) {
        return new Tensors(arrays.stream().map(float[]::clone).toArray(float[][]::new));
    }

    /**
     * Copies these values into arrays of the same number and sizes.
     *
     * @param targets overwritten
     */
    public void into(List<float[]> targets) {
        if (targets.size() != arrays.length) {
            throw new IllegalArgumentException(
                    "a state of " + arrays.length + " arrays for " + targets.size());
        }
        for (int i = 0; i < arrays.length; i++) {
            if (targets.get(i).length != arrays[i].length) {
                throw new IllegalArgumentException("array " + i + " has another size");
            }
            System.arraycopy(arrays[i], 0, targets.get(i), 0, arrays[i].length);
        }
    }

    /** {@return the Euclidean norm of all values together} */
    public double norm() {
        double squares = 0;
        for (float[] array : arrays) {
            for (float value : array) {
                squares += (double) value * value;
            }
        }
        return Math.sqrt(squares);
    }

    /** {@return the Euclidean distance from others of the same number and sizes} */
    public double distanceFrom(Tensors other) {
        double squares = 0;
        for (int i = 0; i < arrays.length; i++) {
            for (int j = 0; j < arrays[i].length; j++) {
                double difference = (double) arrays[i][j] - other.arrays[i][j];
                squares += difference * difference;
            }
        }
        return Math.sqrt(squares);
    }

    /**
     * {@return arrays of the same sizes, by way of a transfer}
     *
     * @param name of all; each has its number behind it
     */
    public Tensors through(Transfer transfer, String name) {
        float[][] brought = new float[arrays.length][];
        for (int i = 0; i < arrays.length; i++) {
            brought[i] = transfer.floats(name + "/" + i, arrays[i]);
        }
        return new Tensors(brought);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tensors tensors && Arrays.deepEquals(arrays, tensors.arrays);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(arrays);
    }
}

package org.ganscope.autodiff;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Kernels;

import java.util.Arrays;

/** A matrix that comes from outside: weights, data, noise, or fixed numbers. */
public final class Leaf extends Node {
    private final boolean constant;

    private Leaf(FMatrixRMaj value, boolean constant) {
        super(value.numRows, value.numCols);
        this.constant = constant;
        store(value);
    }

    /** {@return a matrix of zeros that may change between plays} */
    public static Leaf variable(int rows, int columns) {
        return new Leaf(new FMatrixRMaj(rows, columns), false);
    }

    /** {@return a matrix of equal elements that never changes} */
    public static Leaf constant(int rows, int columns, double element) {
        FMatrixRMaj value = new FMatrixRMaj(rows, columns);
        Arrays.fill(value.data, (float) element);
        return new Leaf(value, true);
    }

    /**
     * Writes the whole matrix.
     *
     * @param values [rows, columns], copied
     */
    public void write(float[] values) {
        System.arraycopy(values, 0, data(), 0, size());
    }

    @Override
    boolean constant() {
        return constant;
    }

    @Override
    void forward(Kernels kernels) {}

    @Override
    void backward(Node gradient, Chain chain) {}
}

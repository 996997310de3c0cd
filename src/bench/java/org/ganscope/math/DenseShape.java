package org.ganscope.math;

/** The sizes of a dense layer: weights [units, inputs], samples [inputs, batch]. */
record DenseShape(int units, int inputs, int batch) {
    /** {@return the shape written as "units x inputs x batch"} */
    static DenseShape of(String text) {
        String[] sizes = text.split("x", -1);
        return new DenseShape(
                Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]), Integer.parseInt(sizes[2]));
    }

    /** {@return floating-point operations of each of the layer's three products} */
    double flop() {
        return 2.0 * units * inputs * batch;
    }
}

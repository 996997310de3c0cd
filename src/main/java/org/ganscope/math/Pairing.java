package org.ganscope.math;

/** A function of two numbers that {@link Kernels} apply element by element. */
public enum Pairing {
    /** a + b. */
    ADD,
    /** a - b. */
    SUBTRACT,
    /** a b. */
    MULTIPLY,
    /** a / b. */
    DIVIDE,
    /** a (1 - b^2): the gradient a through b = tanh(x). */
    TANH_SLOPE,
    /** a b (1 - b): the gradient a through b = sigmoid(x). */
    SIGMOID_SLOPE,
    /** a where b is above 0, -a where it is below, else 0: the gradient a through |b|. */
    ABSOLUTE_SLOPE
}

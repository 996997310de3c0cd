package org.ganscope.math;

/** A function of one number that {@link Kernels} apply to each element. */
public enum Function {
    /** About 2 ulp. */
    TANH,
    /** 1 / (1 + exp(-x)); keeps its relative accuracy where it is almost 0. */
    SIGMOID,
    /** log(1 + exp(x)); overflows for no x. */
    SOFTPLUS,
    /** About 1 ulp; gradual underflow. */
    EXP,
    /** About 1 ulp; NaN below 0. */
    LOG,
    SQRT
}

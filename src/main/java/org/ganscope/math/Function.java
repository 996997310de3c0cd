package org.ganscope.math;

/** A function of one number that {@link Kernels} apply to each element. */
public enum Function {
    /** Within 2 ulp. */
    TANH,
    /** 1 / (1 + exp(-x)); keeps its relative accuracy where it is almost 0. */
    SIGMOID,
    /** log(1 + exp(x)); overflows for no x. */
    SOFTPLUS,
    /** About 1 ulp; gradual underflow. */
    EXP,
    /** About 1 ulp; NaN below 0. */
    LOG,
    SQRT,
    /** The distance from 0. */
    ABSOLUTE,
    /** About 1 ulp of 1; 0 beyond +-4 million, where a float no longer says what the angle is. */
    SINE,
    /** As {@link #SINE}. */
    COSINE,
    /** The share of N(0, 1) below x, to about 6 ulp, where it is almost 0 too. */
    NORMAL_SHARE
}

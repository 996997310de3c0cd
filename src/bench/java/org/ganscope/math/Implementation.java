package org.ganscope.math;

/** The two ways in which each kernel is there. */
public enum Implementation {
    VECTOR,
    PLAIN;

    Kernels kernels() {
        return this == VECTOR ? new VectorKernels() : new PlainKernels();
    }

    RandomBits bits() {
        return this == VECTOR ? new VectorRandomBits() : new PlainRandomBits();
    }
}

package org.ganscope.math;

/** Kernels for one thread: plain ones first, vector ones as soon as those are compiled. */
public final class KernelChoice {
    private Kernels kernels = new PlainKernels();
    private boolean vector;

    /** {@return the fastest kernels of this moment; the bits are the same at every moment} */
    public Kernels now() {
        if (!vector && WarmUp.done()) {
            kernels = new VectorKernels();
            vector = true;
        }
        return kernels;
    }
}

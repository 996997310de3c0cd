package org.ganscope.math;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The optimizers' loops over all weights: a small layer's, and those of mnist_mlp's largest. */
public class DescentBenchmark extends KernelBenchmark {
    @Param({"4096", "401408"})
    public int count;

    private Kernels kernels = Kernels.plain();
    private float[] gradient = {};
    private float[] first = {};
    private float[] second = {};
    private float[] weights = {};

    @Setup
    public void prepare() {
        kernels = implementation.kernels();
        gradient = normal("gradient", count);
        first = new float[count];
        second = new float[count];
        weights = normal("weights", count);
    }

    @Benchmark
    public boolean sgd(Elements done) {
        done.elements += count;
        return kernels.sgd(1e-3f, 0.9f, gradient, first, weights, count);
    }

    @Benchmark
    public boolean adam(Elements done) {
        done.elements += count;
        return kernels.adam(2e-4f, 1, 0.5f, 0.999f, 1e-8f, gradient, first, second, weights, count);
    }
}

package org.ganscope.math;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Activations and their gradients, element by element; the sizes are a layer of 16 x 256. */
public class ElementBenchmark extends KernelBenchmark {
    private static final float SLOPE = 0.2f;

    @Param("4096")
    public int count;

    private Kernels kernels = Kernels.plain();
    private float[] x = {};
    private float[] gradient = {};
    private float[] y = {};

    @Setup
    public void prepare() {
        kernels = implementation.kernels();
        x = normal("x", count);
        gradient = normal("gradient", count);
        y = new float[count];
    }

    @Benchmark
    public void tanh(Elements done) {
        apply(Function.TANH, done);
    }

    @Benchmark
    public void sigmoid(Elements done) {
        apply(Function.SIGMOID, done);
    }

    @Benchmark
    public void softplus(Elements done) {
        apply(Function.SOFTPLUS, done);
    }

    @Benchmark
    public void exp(Elements done) {
        apply(Function.EXP, done);
    }

    @Benchmark
    public void sine(Elements done) {
        apply(Function.SINE, done);
    }

    /** The function within GELU. */
    @Benchmark
    public void normalShare(Elements done) {
        apply(Function.NORMAL_SHARE, done);
    }

    @Benchmark
    public void leakyRelu(Elements done) {
        kernels.leakyRelu(SLOPE, x, y, count);
        done.elements += count;
    }

    @Benchmark
    public void elu(Elements done) {
        kernels.elu(1, x, y, count);
        done.elements += count;
    }

    @Benchmark
    public void tanhGradient(Elements done) {
        kernels.combine(Pairing.TANH_SLOPE, gradient, x, y, count);
        done.elements += count;
    }

    @Benchmark
    public void leakyReluGradient(Elements done) {
        kernels.leakyReluSlope(SLOPE, gradient, x, y, count);
        done.elements += count;
    }

    private void apply(Function f, Elements done) {
        kernels.apply(f, x, y, count);
        done.elements += count;
    }
}

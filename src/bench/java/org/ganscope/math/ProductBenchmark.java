package org.ganscope.math;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The three products of a dense layer: what it yields, and both gradients. */
public class ProductBenchmark extends KernelBenchmark {
    /** Units, inputs and batch of layers of devnag50, gauss1d, ring2d and mnist_mlp (2). */
    @Param({"5x5x500", "16x16x256", "128x128x512", "512x256x64", "784x512x64"})
    public String shape = "";

    private DenseShape size = new DenseShape(0, 0, 0);
    private Kernels kernels = Kernels.plain();
    private float[] weights = {};
    private float[] bias = {};
    private float[] x = {};
    private float[] y = {};
    private float[] slopes = {};
    private float[] ofWeights = {};
    private float[] ofInputs = {};

    @Setup
    public void prepare() {
        size = DenseShape.of(shape);
        kernels = implementation.kernels();
        weights = normal("weights", size.units() * size.inputs());
        bias = normal("bias", size.units());
        x = normal("x", size.inputs() * size.batch());
        y = new float[size.units() * size.batch()];
        slopes = normal("slopes", size.units() * size.batch());
        ofWeights = new float[weights.length];
        ofInputs = new float[x.length];
    }

    /** W x + b. */
    @Benchmark
    public void forward(Flop count) {
        kernels.affine(size.units(), size.inputs(), size.batch(), weights, x, bias, y);
        count.flop += size.flop();
    }

    /** The gradient of y times x^T. */
    @Benchmark
    public void weightGradient(Flop count) {
        kernels.productWithTransposed(
                size.units(), size.batch(), size.inputs(), slopes, x, ofWeights);
        count.flop += size.flop();
    }

    /** W^T times the gradient of y. */
    @Benchmark
    public void inputGradient(Flop count) {
        kernels.productOfTransposed(
                size.inputs(), size.units(), size.batch(), weights, slopes, ofInputs);
        count.flop += size.flop();
    }
}

package org.ganscope.math;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Would a second thread pay? A dense layer forwards as it is, and its two halves of units on a
 * thread each. Weights and results of a half are arrays of their own, as if kernels took a first
 * row; the samples are shared.
 */
@State(Scope.Thread)
public class SplitBenchmark extends Timing {
    @Param({"16x16x256", "32x32x256", "128x128x512", "256x64x64", "512x256x64", "784x512x64"})
    public String shape = "";

    private float[] x = {};
    private Layer whole = new Layer(new DenseShape(0, 0, 0));
    private Layer upper = whole;
    private Layer lower = whole;
    private SecondThread second = new SecondThread(() -> {});

    @Setup
    public void prepare() {
        second.close();
        DenseShape size = DenseShape.of(shape);
        DenseShape half = new DenseShape(size.units() / 2, size.inputs(), size.batch());
        x = KernelBenchmark.normal("x", size.inputs() * size.batch());
        whole = new Layer(size);
        upper = new Layer(half);
        lower = new Layer(half);
        second = new SecondThread(() -> lower.forward(x));
    }

    @TearDown
    public void end() {
        second.close();
    }

    @Benchmark
    public void oneThread(Flop count) {
        whole.forward(x);
        count.flop += whole.size.flop();
    }

    @Benchmark
    public void twoThreads(Flop count) {
        second.ask();
        upper.forward(x);
        second.await();
        count.flop += upper.size.flop() + lower.size.flop();
    }

    /** A layer's own memory; belongs to one thread at a time. */
    private static final class Layer {
        private final DenseShape size;
        private final Kernels kernels = new VectorKernels();
        private final float[] weights;
        private final float[] bias;
        private final float[] y;

        Layer(DenseShape size) {
            this.size = size;
            weights = KernelBenchmark.normal("weights", size.units() * size.inputs());
            bias = KernelBenchmark.normal("bias", size.units());
            y = new float[size.units() * size.batch()];
        }

        void forward(float[] x) {
            kernels.affine(size.units(), size.inputs(), size.batch(), weights, x, bias, y);
        }
    }
}

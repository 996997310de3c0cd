package org.ganscope.math;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Sums, which run in 16 lanes of double. */
public class SumBenchmark extends KernelBenchmark {
    /** Rows of as many samples as a batch of gauss1d. */
    private static final int COLUMNS = 256;

    @Param("4096")
    public int count;

    private final float[] moments = new float[4];
    private Kernels kernels = Kernels.plain();
    private float[] x = {};
    private float[] sums = {};

    @Setup
    public void prepare() {
        kernels = implementation.kernels();
        x = normal("x", count);
        sums = new float[count / COLUMNS];
    }

    @Benchmark
    public double sum(Elements done) {
        done.elements += count;
        return kernels.sum(x, count);
    }

    @Benchmark
    public double sumOfSquares(Elements done) {
        done.elements += count;
        return kernels.sumOfSquares(x, count);
    }

    @Benchmark
    public void rowSums(Elements done) {
        kernels.rowSums(sums.length, COLUMNS, x, sums);
        done.elements += count;
    }

    @Benchmark
    public void moments(Elements done) {
        kernels.moments(x, count, moments);
        done.elements += count;
    }
}

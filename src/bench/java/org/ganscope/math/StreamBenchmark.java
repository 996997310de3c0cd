package org.ganscope.math;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A random stream as a game draws from it, once its vector code is there. */
@State(Scope.Thread)
public class StreamBenchmark extends Timing {
    /** A batch of gauss1d, and the noise of one of mnist_mlp. */
    @Param({"256", "4096"})
    public int count;

    private final RandomStream stream = RandomStream.of(1, "noise");
    private float[] numbers = {};

    @Setup
    public void prepare() throws InterruptedException {
        numbers = new float[count];
        while (!WarmUp.done()) {
            Thread.sleep(10);
        }
    }

    @Benchmark
    public void uniform(Elements done) {
        stream.uniform(numbers, count);
        done.elements += count;
    }

    @Benchmark
    public void gaussian(Elements done) {
        stream.gaussian(numbers, count);
        done.elements += count;
    }
}

package org.ganscope.math;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The most that a core calculates in its registers: what products are compared with. */
@State(Scope.Thread)
public class PeakBenchmark extends Timing {
    private final PeakSpeed registers = new PeakSpeed();

    @Benchmark
    public void registers(Flop count) {
        registers.run();
        count.flop += PeakSpeed.operations();
    }
}

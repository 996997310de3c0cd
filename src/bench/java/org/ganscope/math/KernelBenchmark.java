package org.ganscope.math;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A benchmark that runs on both implementations. */
@State(Scope.Thread)
public abstract class KernelBenchmark extends Timing {
    @Param public Implementation implementation = Implementation.VECTOR;

    /** {@return {@code count} numbers from N(0, 1), the same ones for the same name} */
    static float[] normal(String name, int count) {
        float[] numbers = new float[count];
        RandomStream.of(1, name).gaussian(numbers, count);
        return numbers;
    }
}

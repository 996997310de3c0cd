package org.ganscope.math;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts floating-point operations: a fused multiply-add is two. */
@AuxCounters
@State(Scope.Thread)
public class Flop {
    public double flop;
}

package org.ganscope.math;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts the numbers that have been computed or read. */
@AuxCounters
@State(Scope.Thread)
public class Elements {
    public long elements;
}

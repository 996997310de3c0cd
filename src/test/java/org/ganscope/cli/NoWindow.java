package org.ganscope.cli;

import org.ganscope.export.Progress;

import java.io.PrintStream;
import java.nio.file.Path;

/** A machine without a display. */
record NoWindow() implements WindowTest {
    @Override
    public boolean isPossible() {
        return false;
    }

    @Override
    public void run(WindowWorkload workload, double seconds, PrintStream out) {
        throw new AssertionError("there is no display");
    }

    @Override
    public int walk(long seed, int events, Progress progress, PrintStream out) {
        throw new AssertionError("there is no display");
    }

    @Override
    public void screenshots(Path folder, PrintStream out) {
        throw new AssertionError("there is no display");
    }
}

package org.ganscope.cli;

import java.io.PrintStream;

/** A machine without a display. */
record NoWindow() implements WindowTest {
    @Override
    public boolean isPossible() {
        return false;
    }

    @Override
    public void run(double seconds, PrintStream out) {
        throw new AssertionError("there is no display");
    }
}

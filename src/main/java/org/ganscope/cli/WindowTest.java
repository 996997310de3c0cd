package org.ganscope.cli;

import java.io.PrintStream;

/** Measures the window, of which the command line itself knows nothing. */
public interface WindowTest {
    /** {@return whether a window can be opened here} */
    boolean isPossible();

    /** Opens the window, measures it for some seconds and prints what it found. */
    void run(double seconds, PrintStream out);
}

package org.ganscope.cli;

import org.ganscope.export.Progress;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Measures the window, of which the command line itself knows nothing. */
public interface WindowTest {
    /** {@return whether a window can be opened here} */
    boolean isPossible();

    /** Opens the window, measures it for some seconds and prints what it found. */
    void run(WindowWorkload workload, double seconds, PrintStream out);

    /** Walks over the window at random. {@return how many errors nobody caught} */
    int walk(long seed, int events, Progress progress, PrintStream out);

    /** Takes pictures of the window with each preset. */
    void screenshots(Path folder, PrintStream out) throws IOException;
}

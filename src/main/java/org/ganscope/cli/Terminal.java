package org.ganscope.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Where a command writes to.
 *
 * @param out for results
 * @param err for progress and faults
 * @param interactive whether a person looks at {@code err}, so that a line may be drawn anew
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive) {

    static Terminal ofProcess() {
        Optional<Console> console = Optional.ofNullable(System.console());
        return new Terminal(System.out, System.err, console.map(Console::isTerminal).orElse(false));
    }
}

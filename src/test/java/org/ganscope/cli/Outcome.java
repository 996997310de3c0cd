package org.ganscope.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;

/** What a command line came to. */
record Outcome(int code, String out, String err) {

    static Outcome of(String... arguments) {
        return of(terminal -> GanscopeCommand.execute(terminal, new NoWindow(), arguments));
    }

    static Outcome of(ToIntFunction<Terminal> command) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code =
                command.applyAsInt(
                        new Terminal(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8),
                                false));
        return new Outcome(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> faults() {
        return err.lines().toList();
    }
}

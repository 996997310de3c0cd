package org.ganscope.cli;

import org.ganscope.config.ConfigException;
import org.ganscope.experiment.DivergedException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.ClosedByInterruptException;

/** Turns what went wrong into a sentence and an exit code. */
final class FaultHandler implements IExecutionExceptionHandler {
    private final Terminal terminal;

    FaultHandler(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(
            Exception exception, CommandLine command, ParseResult parsed) {
        PrintStream err = terminal.err();
        String name = command.getCommandSpec().qualifiedName();
        switch (exception) {
            case ConfigException faults -> FaultText.of(name, faults).forEach(err::println);
            case DivergedException divergence -> {
                err.println(divergence.getMessage());
                return ExitCode.DIVERGED;
            }
            case InterruptedException ignored -> {
                return stopped();
            }
            case ClosedByInterruptException ignored -> {
                return stopped();
            }
            case IOException failure -> err.println(name + ": " + IoText.of(failure));
            default -> {
                return new CrashReport(terminal)
                        .write(exception, last(parsed).hasMatchedOption(CommonOptions.VERBOSE));
            }
        }
        return ExitCode.USERS_FAULT;
    }

    private static ParseResult last(ParseResult parsed) {
        return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
    }

    private int stopped() {
        terminal.err().println("Stopped; nothing was written.");
        return ExitCode.STOPPED;
    }
}

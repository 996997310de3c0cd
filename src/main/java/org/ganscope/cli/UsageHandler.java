package org.ganscope.cli;

import org.ganscope.config.Nearest;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with a command line, in our words. */
final class UsageHandler implements IParameterExceptionHandler {
    private final Terminal terminal;

    UsageHandler(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandSpec command = exception.getCommandLine().getCommandSpec();
        String name = command.qualifiedName();
        terminal.err().println(name + ": " + sentence(exception, command));
        terminal.err().println("Try '" + name + " --help'.");
        return ExitCode.USERS_FAULT;
    }

    private static String sentence(ParameterException exception, CommandSpec command) {
        return switch (exception) {
            case UnmatchedArgumentException unmatched ->
                    unknown(unmatched.getUnmatched().getFirst(), command);
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                    missing.getMissing().stream()
                                    .map(UsageHandler::missing)
                                    .collect(Collectors.joining(" and "))
                            + " is missing";
            case OverwrittenOptionException repeated ->
                    label(repeated.getOverwritten()) + " is given twice";
            default -> String.valueOf(exception.getMessage());
        };
    }

    private static String unknown(String argument, CommandSpec command) {
        boolean isOption = argument.startsWith("-");
        if (!isOption && command.subcommands().isEmpty()) {
            return argument + " is one argument too many";
        }
        List<String> known = new ArrayList<>();
        if (isOption) {
            command.options().forEach(option -> known.addAll(List.of(option.names())));
        } else {
            known.addAll(command.subcommands().keySet());
        }
        String kind = isOption ? "an option" : "a command";
        return Nearest.to(argument, known)
                .map(name -> "%s is not %s; did you mean %s?".formatted(argument, kind, name))
                .orElse("%s is not %s".formatted(argument, kind));
    }

    private static String missing(ArgSpec argument) {
        return argument.isOption() ? "the value of " + label(argument) : label(argument);
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

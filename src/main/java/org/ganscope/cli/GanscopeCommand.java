package org.ganscope.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;

/** The command line as a whole. */
@Command(
        name = "ganscope",
        description = "See a GAN learn. Without a command, the window opens.",
        footer = {
            "",
            "'ganscope COMMAND --help' says more of each.",
            "",
            "Exit codes: 0 done, 1 a fault of GANscope's own, 2 a fault in what was asked,",
            "3 the run diverged."
        })
public final class GanscopeCommand implements Runnable {
    private static final int WIDTH = 80;

    @Spec private CommandSpec spec = CommandSpec.create();

    private GanscopeCommand() {}

    /** Does what {@code arguments} ask for, and returns the exit code. */
    public static int execute(WindowTest window, String... arguments) {
        return execute(Terminal.ofProcess(), window, arguments);
    }

    /**
     * Does what can be done without a display and without being asked for anything: trains the
     * first preset and writes all files of it. Returns the exit code.
     */
    public static int executeHeadlessDefault() {
        Terminal terminal = Terminal.ofProcess();
        return execute(terminal, new HeadlessCommand(terminal));
    }

    static int execute(Terminal terminal, HeadlessCommand command) {
        return execute(terminal, new CommandLine(command));
    }

    static int execute(Terminal terminal, WindowTest window, String... arguments) {
        return execute(terminal, tree(terminal, window), arguments);
    }

    private static int execute(Terminal terminal, CommandLine line, String... arguments) {
        prepare(line, terminal);
        var interruption = new Interruption();
        try {
            return checked(terminal, line.execute(arguments));
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            boolean verbose = Arrays.asList(arguments).contains(CommonOptions.VERBOSE);
            return new CrashReport(terminal).write(e, verbose);
        } finally {
            interruption.end();
        }
    }

    /**
     * A stream of Java's swallows its failures: without a look, lost results would seem complete.
     */
    private static int checked(Terminal terminal, int code) {
        if (code != ExitCode.DONE || !terminal.out().checkError()) {
            return code;
        }
        terminal.err().println("ganscope: the results could not all be written to standard output");
        return ExitCode.USERS_FAULT;
    }

    /** {@return the command with all that belong to it} */
    static CommandLine tree(Terminal terminal, WindowTest window) {
        var tree = new CommandLine(new GanscopeCommand());
        for (Object command :
                List.of(
                        new RunCommand(terminal),
                        new AnimateCommand(terminal),
                        new DynamicsCommand(terminal),
                        new PresetsCommand(terminal),
                        new ValidateCommand(terminal),
                        new BenchmarkCommand(terminal, window),
                        new WindowCommand(terminal, window),
                        new StudyCommand(terminal))) {
            tree.addSubcommand(command);
        }
        CommonOptions.addVersionTo(tree.getCommandSpec());
        complete(tree);
        return tree;
    }

    private static void prepare(CommandLine line, Terminal terminal) {
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setExecutionExceptionHandler(new FaultHandler(terminal));
        line.setParameterExceptionHandler(new UsageHandler(terminal));
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(WIDTH);
        line.setHelpFactory(HelpText::new);
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.interactive() ? Ansi.AUTO : Ansi.OFF));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    /** Gives a command, and all below it, what every command has. */
    private static void complete(CommandLine line) {
        line.getSubcommands().values().forEach(GanscopeCommand::complete);
        CommonOptions.addTo(line.getCommandSpec());
        line.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}

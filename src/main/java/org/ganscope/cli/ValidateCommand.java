package org.ganscope.cli;

import org.ganscope.config.ConfigException;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.PresetFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Checks config files. */
@Command(
        name = "validate",
        header = "Check config files, and name every fault of each.",
        description = {""},
        footer = {"", "Example:", "  ganscope validate my.json other.json"})
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The config files.")
    private List<Path> files = List.of();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int code = ExitCode.DONE;
        for (Path file : files) {
            if (!isValid(file)) {
                code = ExitCode.USERS_FAULT;
            }
        }
        return code;
    }

    private boolean isValid(Path file) {
        try {
            ExperimentConfig config = PresetFile.read(file);
            terminal.out().println(file + " is valid: " + config.title());
            return true;
        } catch (ConfigException e) {
            FaultText.of(file.toString(), e).forEach(terminal.err()::println);
            return false;
        }
    }
}

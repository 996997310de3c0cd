package org.ganscope.cli;

import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;

import picocli.CommandLine.Command;

import java.util.Locale;
import java.util.concurrent.Callable;

/** Lists the shipped library. */
@Command(
        name = "presets",
        header = "List the experiments that come with GANscope.",
        description = {""},
        footer = {"", "Example:", "  ganscope presets"})
final class PresetsCommand implements Callable<Integer> {
    private final Terminal terminal;

    PresetsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int widest =
                PresetLibrary.all().stream().mapToInt(one -> one.name().length()).max().orElse(1);
        for (Preset preset : PresetLibrary.all()) {
            String name = preset.name() + " ".repeat(widest - preset.name().length());
            terminal.out()
                    .println(
                            String.format(
                                    Locale.ROOT,
                                    "%2d  %s  %s",
                                    preset.number(),
                                    name,
                                    preset.config().title()));
        }
        return ExitCode.DONE;
    }
}

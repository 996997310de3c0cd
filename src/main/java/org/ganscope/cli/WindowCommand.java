package org.ganscope.cli;

import org.ganscope.config.Faults;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;

/** Tries the window as a whole, for those who change it. */
@Command(
        name = "window",
        header = "Walk over the window at random, or take its pictures.",
        description = {
            "",
            "For who changes GANscope. Both need a display; neither touches the settings that the "
                    + "window remembers.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  ganscope window walk --events 20000 --seed 1",
            "  ganscope window screenshots --out docs/screenshots"
        })
final class WindowCommand {
    private static final long MOST_EVENTS = 10_000_000;

    private final Terminal terminal;
    private final WindowTest window;

    WindowCommand(Terminal terminal, WindowTest window) {
        this.terminal = terminal;
        this.window = window;
    }

    @Command(
            name = "walk",
            header = "Click, type and drag at random, and count the errors that nobody caught.",
            description = {
                "",
                "The same seed gives the same events; what they meet depends on how far training "
                        + "has come. Exit code 1 where there was an error.",
                ""
            })
    int walk(
            @Option(
                            names = "--events",
                            paramLabel = "N",
                            defaultValue = "20000",
                            description = "How many. Default: ${DEFAULT-VALUE}.")
                    long events,
            @Option(
                            names = "--seed",
                            paramLabel = "N",
                            defaultValue = "1",
                            description = "Which walk. Default: ${DEFAULT-VALUE}.")
                    long seed) {
        Faults faults = displayed();
        faults.at("--events")
                .require(
                        events >= 1 && events <= MOST_EVENTS,
                        "must be 1 to %,d".formatted(MOST_EVENTS),
                        events);
        faults.throwIfAny();
        return walk(seed, (int) events) == 0 ? ExitCode.DONE : ExitCode.OUR_FAULT;
    }

    private int walk(long seed, int events) {
        try (var progress = new ProgressLine(terminal, "events")) {
            return window.walk(seed, events, progress, terminal.out());
        }
    }

    @Command(
            name = "screenshots",
            header = "Take a picture of the window with each preset, light and dark.")
    int screenshots(
            @Option(
                            names = "--out",
                            paramLabel = "FOLDER",
                            required = true,
                            description = "Where to; pictures of the same name are replaced.")
                    Path folder)
            throws IOException {
        displayed().throwIfAny();
        window.screenshots(folder, terminal.out());
        return ExitCode.DONE;
    }

    private Faults displayed() {
        var faults = new Faults();
        if (!window.isPossible()) {
            faults.at("window").add("needs a display, and there is none here", "");
        }
        return faults;
    }
}

package org.ganscope;

import org.ganscope.cli.GanscopeCommand;
import org.ganscope.cli.WindowTest;
import org.ganscope.cli.WindowWorkload;
import org.ganscope.export.Progress;
import org.ganscope.ui.GanscopeApp;
import org.ganscope.ui.RandomWalk;
import org.ganscope.ui.Screenshots;
import org.ganscope.ui.WindowBenchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Starts GANscope: the window, or with arguments or without a display the command line. */
public final class Launcher {
    private Launcher() {}

    /** Starts what the arguments and the machine ask for. */
    public static void main(String[] args) {
        if (args.length > 0) {
            System.exit(GanscopeCommand.execute(new RealWindow(), args));
        } else if (hasDisplay(System.getProperty("os.name"), System.getenv())) {
            openWindow();
        } else {
            System.err.println("There is no display here: training without a window instead.");
            System.exit(GanscopeCommand.executeHeadlessDefault());
        }
    }

    /** {@return whether a window can be tried; Windows and macOS always have a display} */
    static boolean hasDisplay(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows")
                || name.startsWith("mac")
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .anyMatch(key -> !environment.getOrDefault(key, "").isEmpty());
    }

    private static void openWindow() {
        try {
            GanscopeApp.launch(GanscopeApp.class);
        } catch (UnsupportedOperationException e) {
            // What JavaFX throws before the application exists, where it finds no screen or no GTK.
            System.err.printf(
                    "The window cannot open on display \"%s\" (%s); unset DISPLAY and"
                            + " WAYLAND_DISPLAY to train without a window, or see ganscope --help.%n",
                    System.getenv().getOrDefault("DISPLAY", ""), e.getMessage());
            System.exit(1);
        }
    }

    /** The window as the command line measures it. */
    private record RealWindow() implements WindowTest {
        @Override
        public boolean isPossible() {
            return hasDisplay(System.getProperty("os.name"), System.getenv());
        }

        @Override
        public void run(WindowWorkload workload, double seconds, PrintStream out) {
            WindowBenchmark benchmark =
                    switch (workload) {
                        case NUMBERS -> WindowBenchmark.ofNumbers(seconds);
                        case POINTS -> WindowBenchmark.ofPoints(seconds);
                        case SMALL_POINTS -> WindowBenchmark.ofSmallPoints(seconds);
                    };
            benchmark.run(out);
        }

        @Override
        public int walk(long seed, int events, Progress progress, PrintStream out) {
            return RandomWalk.run(seed, events, progress, out);
        }

        @Override
        public void screenshots(Path folder, PrintStream out) throws IOException {
            Screenshots.run(folder, out);
        }
    }
}

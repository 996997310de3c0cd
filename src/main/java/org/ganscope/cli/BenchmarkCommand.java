package org.ganscope.cli;

import com.google.gson.JsonObject;

import org.ganscope.config.Faults;
import org.ganscope.config.Nearest;
import org.ganscope.gan.BenchmarkGame;
import org.ganscope.math.PeakSpeed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Measures speed. */
@Command(
        name = "benchmark",
        header = "Measure how fast GANscope trains, on one thread, and how smooth its window is.",
        description = {
            "",
            "The result is the median of five slices of time after a warm-up. An "
                    + "iteration of devnag50 is 20 updates of D and 20 of G, one of the others is "
                    + "one of each; data and noise are drawn anew for each update. GFLOP/s count "
                    + "the matrix products that the game needs, and are compared with the most "
                    + "that this core does in its registers, measured before.",
            "",
            "window opens the window on the first preset, trains 100,000 steps, and measures "
                    + "frames, the cost of drawing, the time from a click to its answer, and "
                    + "training beside the same without a window; window2d the same on a ring of "
                    + "points with both networks and all that G can make; windowganlab2d as "
                    + "window2d, on the networks and batches of ganlab2d.",
            ""
        },
        footer = {"", "Example:", "  ganscope benchmark gauss1d --seconds 10"})
final class BenchmarkCommand implements Callable<Integer> {
    private static final String DECIMAL = "[0-9]{1,4}(\\.[0-9]{1,6})?";
    private static final double LONGEST = 600;

    private static final List<String> WINDOWS = WindowWorkload.words();

    private final Terminal terminal;
    private final WindowTest window;

    @Parameters(
            paramLabel = "WORKLOAD",
            arity = "0..*",
            description =
                    "devnag50, gauss1d, ganlab2d, ring2d, mnist_mlp, window, window2d or"
                            + " windowganlab2d. Default: all but the windows.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "5",
            description = "How long to measure each workload. Default: ${DEFAULT-VALUE}.")
    private String seconds = "";

    @Option(names = "--json", description = "Print each result as a line of JSON.")
    private boolean json;

    BenchmarkCommand(Terminal terminal, WindowTest window) {
        this.terminal = terminal;
        this.window = window;
    }

    @Override
    public Integer call() throws InterruptedException {
        var faults = new Faults();
        double length = length(faults);
        List<BenchmarkGame> games = games(faults);
        List<String> windows = WINDOWS.stream().filter(names::contains).toList();
        if (windows.size() > 1) {
            String others = String.join(" and ", windows.subList(0, windows.size() - 1));
            faults.at(windows.getLast()).add("must be measured alone, without " + others, "");
        }
        if (!windows.isEmpty() && !window.isPossible()) {
            faults.at(windows.getFirst()).add("needs a display, and there is none here", "");
        }
        faults.throwIfAny();
        double peak = games.isEmpty() ? 0 : peak(length);
        for (BenchmarkGame game : games) {
            Speed speed = new SpeedTest(game.start(1)::iterate).measure(length);
            terminal.out().println(json ? json(game, speed, peak) : line(game, speed, peak));
        }
        windows.stream()
                .flatMap(name -> WindowWorkload.called(name).stream())
                .forEach(workload -> window.run(workload, length, terminal.out()));
        return ExitCode.DONE;
    }

    private double length(Faults faults) {
        double length = seconds.matches(DECIMAL) ? Double.parseDouble(seconds) : 0;
        if (length <= 0 || length > LONGEST) {
            faults.at("--seconds").add("must be a number above 0, at most 600", seconds);
        }
        return length;
    }

    private List<BenchmarkGame> games(Faults faults) {
        if (names.isEmpty()) {
            return BenchmarkGame.ALL;
        }
        List<String> known =
                Stream.concat(BenchmarkGame.ALL.stream().map(BenchmarkGame::name), WINDOWS.stream())
                        .toList();
        return names.stream()
                .filter(name -> !WINDOWS.contains(name))
                .map(name -> game(name, known, faults))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<BenchmarkGame> game(String name, List<String> known, Faults faults) {
        Optional<BenchmarkGame> game =
                BenchmarkGame.ALL.stream().filter(one -> one.name().equals(name)).findFirst();
        if (game.isEmpty()) {
            faults.at(name).add(Nearest.refusal("a workload", name, known), "");
        }
        return game;
    }

    /** {@return floating-point operations a second, at most} */
    private static double peak(double length) throws InterruptedException {
        var registers = new PeakSpeed();
        return PeakSpeed.operations()
                * new SpeedTest(registers::run).measure(Math.min(1, length)).fastest();
    }

    private static String line(BenchmarkGame game, Speed speed, double peak) {
        double operations = game.operations() * speed.median();
        return String.format(
                Locale.ROOT,
                "%-10s %,9.1f iterations/s (%,.1f to %,.1f), %,.0f real samples/s,"
                        + " %.1f GFLOP/s (%.0f%% of %.0f)",
                game.name(),
                speed.median(),
                speed.slowest(),
                speed.fastest(),
                speed.median() * game.updates() * game.batch(),
                operations / 1e9,
                100 * operations / peak,
                peak / 1e9);
    }

    /** {@return the line in the words of the peer's script} */
    private static String json(BenchmarkGame game, Speed speed, double peak) {
        var line = new JsonObject();
        line.addProperty("program", "ganscope " + Version.number());
        line.addProperty("java", Runtime.version().toString());
        line.addProperty("workload", game.name());
        line.addProperty("threads", 1);
        line.addProperty("iterations_per_s", speed.median());
        line.addProperty("min", speed.slowest());
        line.addProperty("max", speed.fastest());
        line.addProperty("real_samples_per_s", speed.median() * game.updates() * game.batch());
        line.addProperty("gflops", game.operations() * speed.median() / 1e9);
        line.addProperty("peak_gflops", peak / 1e9);
        return line.toString();
    }
}

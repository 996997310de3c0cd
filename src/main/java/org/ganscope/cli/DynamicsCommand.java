package org.ganscope.cli;

import org.ganscope.config.Faults;
import org.ganscope.dynamics.GameDynamics;
import org.ganscope.dynamics.Spectrum;
import org.ganscope.export.Beginning;
import org.ganscope.export.Draft;
import org.ganscope.export.RunFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Trains a run and tells how its game moves where it ends. */
@Command(
        name = "dynamics",
        header = "Train, and tell whether the game turns, comes in or leads away.",
        description = {
            "",
            "Writes what 'run' writes, and eigenvalues.csv: those of the game's Jacobian "
                    + "where the run ends, and of one step of plain gradient descent from there. A "
                    + "game of two parameters, such as preset 10, gets field.csv too.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  ganscope dynamics 10 --steps 1",
            "  ganscope dynamics 10 --set moves=generatorFirst --set penalties='[\"r1\"]'"
        })
final class DynamicsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final ExperimentOptions experiment = new ExperimentOptions();
    @Mixin private final OutputOptions output = new OutputOptions();

    DynamicsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var faults = new Faults();
        output.check(faults);
        Beginning beginning = experiment.beginning(Optional.empty(), faults);
        faults.at("both networks together")
                .require(
                        beginning.config().parameters() <= GameDynamics.MOST,
                        "must have at most %,d parameters, for their eigenvalues"
                                .formatted(GameDynamics.MOST),
                        beginning.config().parameters());
        faults.throwIfAny();
        try (Draft draft = output.folder()) {
            return new RunTask(terminal, beginning)
                    .write(
                            draft,
                            (folder, progress) ->
                                    RunFiles.dynamics(beginning, folder, this::print, progress));
        }
    }

    private static String counted(int parameters) {
        return parameters + (parameters == 1 ? " parameter" : " parameters");
    }

    private void print(GameDynamics dynamics) {
        PrintStream out = terminal.out();
        out.printf(
                Locale.ROOT,
                "%s of G and %d of D, which would move at a speed of %.4g%n",
                counted(dynamics.generatorSize()),
                dynamics.discriminatorSize(),
                dynamics.speed());
        Spectrum flow = dynamics.flow();
        out.printf(
                Locale.ROOT,
                "%-20s largest real part %.6f: %s; largest imaginary part %.6f: %s%n",
                "flow",
                flow.abscissa(),
                sided(flow.abscissa(), "comes in", "neither in nor out", "leads away"),
                flow.rotation(),
                flow.rotation() > 0 ? "turns" : "does not turn");
        step(out, "simultaneous step", dynamics.simultaneous());
        step(out, "alternating step", dynamics.alternating());
        if (!flow.complete()) {
            out.println("Of so many parameters only the outermost eigenvalues were found.");
        }
        out.println("The steps are those of plain gradient descent, whatever the optimizers.");
    }

    private static void step(PrintStream out, String name, Spectrum spectrum) {
        double radius = spectrum.radius();
        out.printf(
                Locale.ROOT,
                "%-20s largest modulus %.6f: %s the unit circle%n",
                name,
                radius,
                sided(radius - 1, "inside", "on", "outside"));
    }

    /** {@return the word for a number below 0, at 0 to float accuracy, or above} */
    private static String sided(double number, String below, String at, String above) {
        if (Math.abs(number) < 1e-6) {
            return at;
        }
        return number < 0 ? below : above;
    }
}

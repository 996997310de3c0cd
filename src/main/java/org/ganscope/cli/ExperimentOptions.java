package org.ganscope.cli;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Fault;
import org.ganscope.config.Faults;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.export.Beginning;
import org.ganscope.preset.PresetLibrary;
import org.ganscope.preset.StateFile;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which experiment to train, and what to change of it. */
final class ExperimentOptions {
    @Parameters(
            paramLabel = "PRESET|FILE",
            description =
                    "A preset's number or name (see 'ganscope presets'), the path of a config"
                            + " file, or that of the state.npz of an earlier run, to go on from"
                            + " there.")
    private String experiment = "";

    @Option(
            names = "--steps",
            paramLabel = "N",
            description =
                    "Train for N steps, those of an earlier run included. Default: what the config"
                            + " says.")
    private Optional<String> steps = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Where all chance comes from. Default: what the config says.")
    private Optional<String> seed = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "path=value",
            description = {
                "Change a field of the config; may be given many times. The paths are those of the"
                        + " file, as docs/config.md lists them, such as",
                "  generatorOptimizer.learningRate=0.01",
                "  generator.layers[0].units=32",
                "  loss.type=minimax"
            })
    private List<String> settings = new ArrayList<>();

    /**
     * {@return where the run begins, with all changes}
     *
     * @param every steps between two measurements, where the user says it
     * @param faults of other options, told together with those of the config
     */
    Beginning beginning(Optional<String> every, Faults faults) throws IOException {
        List<String> all = new ArrayList<>(settings);
        steps.ifPresent(number -> all.add("steps=" + number));
        seed.ifPresent(number -> all.add("seed=" + number));
        every.ifPresent(number -> all.add(MeasuringInterval.PATH + "=" + number));
        try {
            Optional<Path> state = state();
            if (state.isPresent()) {
                return saved(state.get(), all, faults);
            }
            ExperimentConfig config = PresetLibrary.find(experiment, all);
            faults.throwIfAny();
            return Beginning.of(new MeasuringInterval(experiment, all).applyTo(config));
        } catch (ConfigException e) {
            throw faults.isEmpty() ? e : together(faults.list(), e.faults());
        }
    }

    private Optional<Path> state() {
        try {
            return Optional.of(Path.of(experiment))
                    .filter(file -> PresetLibrary.preset(experiment).isEmpty())
                    .filter(file -> StateFile.isOne(file) || isNamedSo(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return whether a file has a state's name: then what is wrong with it is told of a state}
     */
    private static boolean isNamedSo(Path file) {
        return file.toString().endsWith(".npz") && Files.isRegularFile(file);
    }

    private static Beginning saved(Path file, List<String> settings, Faults faults)
            throws IOException {
        StateFile.Saved saved = StateFile.read(file, settings);
        long done = saved.state().steps();
        faults.at("--steps")
                .require(
                        saved.config().steps() > done,
                        "must be more than the %,d that %s has done".formatted(done, file),
                        saved.config().steps());
        faults.throwIfAny();
        return new Beginning(saved.config(), Optional.of(saved.state()));
    }

    private static ConfigException together(List<Fault> ours, List<Fault> theirs) {
        return new ConfigException(
                Stream.concat(ours.stream(), theirs.stream()).distinct().toList());
    }
}

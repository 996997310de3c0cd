package org.ganscope.cli;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Fault;
import org.ganscope.config.Faults;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.PresetLibrary;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which experiment to train, and what to change of it. */
final class ExperimentOptions {
    @Parameters(
            paramLabel = "PRESET|FILE",
            description =
                    "A preset's number or name (see 'ganscope presets'), or the path of a config"
                            + " file.")
    private String experiment = "";

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "Train for N steps. Default: what the config says.")
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
                        + " file, such as",
                "  generatorOptimizer.learningRate=0.01",
                "  generator.layers[0].units=32",
                "  loss.type=minimax"
            })
    private List<String> settings = new ArrayList<>();

    /**
     * {@return the experiment with all changes}
     *
     * @param every steps between two measurements, where the user says it
     * @param faults of other options, told together with those of the config
     */
    ExperimentConfig config(Optional<String> every, Faults faults) {
        List<String> all = new ArrayList<>(settings);
        steps.ifPresent(number -> all.add("steps=" + number));
        seed.ifPresent(number -> all.add("seed=" + number));
        every.ifPresent(number -> all.add(MeasuringInterval.PATH + "=" + number));
        try {
            ExperimentConfig config = PresetLibrary.find(experiment, all);
            faults.throwIfAny();
            return new MeasuringInterval(experiment, all).applyTo(config);
        } catch (ConfigException e) {
            throw faults.isEmpty() ? e : together(faults.list(), e.faults());
        }
    }

    private static ConfigException together(List<Fault> ours, List<Fault> theirs) {
        return new ConfigException(
                Stream.concat(ours.stream(), theirs.stream()).distinct().toList());
    }
}

package org.ganscope.export;

import org.ganscope.dynamics.GameDynamics;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.PresetFile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Trains a run and writes its files. The same config gives the same bytes. */
public final class RunFiles {
    public static final String CONFIG = "config.json";
    public static final String DATA = DataCopy.NAME;
    public static final String METRICS = "metrics.csv";
    public static final String SAMPLES = "samples.csv";
    public static final String STATE = "state.npz";
    public static final String ANIMATION = "animation.gif";
    public static final String EIGENVALUES = "eigenvalues.csv";
    public static final String FIELD = "field.csv";

    /** All that a folder of ours may hold. */
    public static final Set<String> NAMES =
            Set.of(CONFIG, DATA, METRICS, SAMPLES, STATE, ANIMATION, EIGENVALUES, FIELD);

    private RunFiles() {}

    /**
     * Trains, and puts the config, the metrics, generated samples and the state into {@code
     * folder}.
     */
    public static Ending write(Beginning beginning, Path folder, Progress progress)
            throws IOException, InterruptedException {
        return write(beginning, folder, List.of(), progress);
    }

    /** Does the same, and puts an animation of the same run beside them. */
    public static Ending write(
            Beginning beginning, Path folder, AnimationPlan plan, Progress progress)
            throws IOException, InterruptedException {
        try (var animation = animation(plan, folder.resolve(ANIMATION))) {
            return write(beginning, folder, List.of(animation), progress);
        }
    }

    /**
     * Does the same, and puts the eigenvalues of the game where it ends beside them.
     *
     * @param told hears of the game's dynamics, before the end is returned
     */
    public static Ending dynamics(
            Beginning beginning, Path folder, Consumer<GameDynamics> told, Progress progress)
            throws IOException, InterruptedException {
        var writer = new DynamicsWriter(folder);
        Ending ending = write(beginning, folder, List.of(writer), progress);
        told.accept(writer.dynamics());
        return ending;
    }

    private static Ending write(
            Beginning beginning, Path folder, List<Onlooker> others, Progress progress)
            throws IOException, InterruptedException {
        ExperimentConfig config = DataCopy.into(folder, beginning.config());
        PresetFile.write(folder.resolve(CONFIG), config);
        try (var table =
                new MetricsTable(config, Files.newBufferedWriter(folder.resolve(METRICS)))) {
            List<Onlooker> onlookers = new ArrayList<>(others);
            onlookers.add(new MetricsWriter(table));
            onlookers.add(new SamplesWriter(folder.resolve(SAMPLES)));
            onlookers.add(new StateWriter(folder.resolve(STATE), config));
            return WatchedRun.train(beginning, onlookers, progress);
        }
    }

    /** Trains, and writes an animated GIF of it to {@code file}. */
    public static Ending animate(
            Beginning beginning, Path file, AnimationPlan plan, Progress progress)
            throws IOException, InterruptedException {
        try (var animation = animation(plan, file)) {
            return WatchedRun.train(beginning, List.of(animation), progress);
        }
    }

    private static AnimationWriter animation(AnimationPlan plan, Path file) throws IOException {
        return new AnimationWriter(plan, new BufferedOutputStream(Files.newOutputStream(file)));
    }
}

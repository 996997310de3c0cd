package org.ganscope.plot;

import org.ganscope.config.Settings;
import org.ganscope.dynamics.Motion;
import org.ganscope.dynamics.Pace;
import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.NoiseFloor;
import org.ganscope.preset.PresetLibrary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Scenes of short real runs, for the tests of charts. */
final class TrainedScene {
    private TrainedScene() {}

    /** {@return the scene after {@code steps} steps of the default game with these settings} */
    static Scene of(int steps, String... settings) {
        ExperimentConfig config = Settings.apply(ExperimentConfig.byDefault(), List.of(settings));
        var experiment = new Experiment(config);
        for (int i = 0; i < steps; i++) {
            experiment.step();
        }
        return new Scene(
                config, experiment.snapshot(EnumSet.allOf(Aspect.class)), experiment.history());
    }

    /** {@return the scene after {@code steps} steps of a game with points of the plane} */
    static Scene inPlane(int steps, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        int last = ExperimentConfig.byDefault().generator().layers().size() - 1;
        all.add("generator.layers[%d].units=2".formatted(last));
        return of(steps, all.toArray(String[]::new));
    }

    /** {@return the scene of a preset after {@code steps} steps, with how its game moves} */
    static Scene moving(String preset, int steps) {
        ExperimentConfig config = PresetLibrary.find(preset);
        var experiment = new Experiment(config);
        for (int i = 0; i < steps; i++) {
            experiment.step();
        }
        Motion motion = Motion.of(experiment.field(), Pace.of(config, steps), steps, 0);
        return new Scene(
                config,
                experiment.snapshot(EnumSet.allOf(Aspect.class)),
                experiment.history(),
                List.of(),
                NoiseFloor.NONE,
                false,
                Optional.of(motion));
    }
}

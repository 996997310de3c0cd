package org.ganscope.plot;

import org.ganscope.config.Settings;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;

import java.util.ArrayList;
import java.util.List;

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
        return new Scene(config, experiment.snapshot(), experiment.history());
    }

    /** {@return the scene after {@code steps} steps of a game with points of the plane} */
    static Scene inPlane(int steps, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        int last = ExperimentConfig.byDefault().generator().layers().size() - 1;
        all.add("generator.layers[%d].units=2".formatted(last));
        return of(steps, all.toArray(String[]::new));
    }
}

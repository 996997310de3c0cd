package org.ganscope.plot;

import org.ganscope.config.Settings;
import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Games with points after three steps, for tests of what draws them. */
final class PlaneScenes {
    static final Scene RING = of("data=ring", "latent.dimension=2");

    private PlaneScenes() {}

    /** {@return the default game with points and all that can be watched of it} */
    static Scene of(String... settings) {
        ExperimentConfig plain = ExperimentConfig.byDefault();
        int last = plain.generator().layers().size() - 1;
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("generator.layers[%d].units=2".formatted(last));
        ExperimentConfig config = Settings.apply(plain, all);
        var experiment = new Experiment(config);
        for (int i = 0; i < 3; i++) {
            experiment.snapshot(EnumSet.allOf(Aspect.class));
            experiment.step();
        }
        return new Scene(
                config, experiment.snapshot(EnumSet.allOf(Aspect.class)), experiment.history());
    }
}

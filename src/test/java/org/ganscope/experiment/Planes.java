package org.ganscope.experiment;

import org.ganscope.config.Settings;

import java.util.stream.Stream;

/** Small configs whose data are points of the plane. */
public final class Planes {
    private Planes() {}

    public static ExperimentConfig config(String... more) {
        ExperimentConfig plain = ExperimentConfig.byDefault();
        Stream<String> plane =
                Stream.of(
                        "generator.layers[%d].units=2"
                                .formatted(plain.generator().layers().size() - 1),
                        "data=ring",
                        "latent.dimension=2",
                        "evaluation.samples=5000",
                        "batchSize=32");
        return Settings.apply(plain, Stream.concat(plane, Stream.of(more)).toList());
    }
}

package org.ganscope.gan;

import org.ganscope.config.Faults;
import org.ganscope.config.Field;
import org.ganscope.config.Option;
import org.ganscope.config.Rules;
import org.ganscope.nn.Layer;
import org.ganscope.nn.MinibatchDiscrimination;
import org.ganscope.nn.MinibatchStandardDeviation;

import java.util.List;

/** The generator's network; its last layer has one unit for each dimension of the data. */
public record GeneratorConfig(
        @Field(
                        label = "Layers",
                        meaning = "From the noise z to a sample.",
                        byDefault =
                                "[{\"type\": \"dense\", \"units\": 16, \"activation\": \"tanh\"},"
                                        + " {\"type\": \"dense\", \"units\": 16, \"activation\": \"tanh\"},"
                                        + " {\"type\": \"dense\", \"units\": 1, \"activation\": \"linear\"}]",
                        min = 1,
                        max = 16)
                List<Layer> layers) {
    public GeneratorConfig {
        layers = List.copyOf(layers);
        Faults faults = Rules.faults(GeneratorConfig.class, layers);
        faults.throwIfAny();
        for (int i = 0; i < layers.size(); i++) {
            checkThatSamplesStandAlone(layers.get(i), faults.at("layers").at(i).at("type"));
        }
        faults.throwIfAny();
    }

    private static void checkThatSamplesStandAlone(Layer layer, Faults faults) {
        faults.require(
                !(layer instanceof MinibatchDiscrimination
                        || layer instanceof MinibatchStandardDeviation),
                "must be a layer of one sample in a generator: its samples must not depend on each"
                        + " other",
                Option.of(layer.getClass()).name());
    }
}

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
            Faults type = faults.over("layers").at("layers").at(i).at("type");
            checkThatSamplesStandAlone(layers.get(i), type);
            checkThatNothingIsIgnored(layers.get(i), i == 0, type);
        }
        checkThatSamplesAreWhole(layers, faults);
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

    private static void checkThatNothingIsIgnored(Layer layer, boolean isFirst, Faults faults) {
        faults.require(
                isFirst || !(layer instanceof Layer.Constant),
                "must not be constant after other layers, which it would ignore",
                Option.of(layer.getClass()).name());
    }

    private static void checkThatSamplesAreWhole(List<Layer> layers, Faults faults) {
        faults.over("layers")
                .at("layers")
                .at(layers.size() - 1)
                .at("type")
                .require(
                        !(layers.getLast() instanceof Layer.Dropout),
                        "must not be dropout as the last layer: it would set samples themselves to"
                                + " 0",
                        Option.of(layers.getLast().getClass()).name());
    }
}

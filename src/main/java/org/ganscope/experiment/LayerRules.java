package org.ganscope.experiment;

import org.ganscope.config.Faults;
import org.ganscope.config.Option;
import org.ganscope.gan.Dimensions;
import org.ganscope.gan.GeneratorConfig;
import org.ganscope.nn.Layer;
import org.ganscope.nn.LayerNorm;

import java.util.List;

/** The rules for what layers may stand where; each notes its fault. */
final class LayerRules {
    private LayerRules() {}

    static void fit(
            GameSize size, Dimensions dimensions, GeneratorConfig generator, Faults faults) {
        generatorMakesData(generator, dimensions, faults);
        normalisesSeveral("generator", "latent", size.generator(), faults);
        normalisesSeveral("discriminator", "data", size.discriminator(), faults);
    }

    /** The mean of one number is that number: nothing is left of it. */
    private static void normalisesSeveral(
            String network, String input, NetworkSize size, Faults faults) {
        int width = size.inputs();
        for (int i = 0; i < size.layers().size(); i++) {
            Layer layer = size.layers().get(i);
            faults.over(network, input)
                    .at(network)
                    .at("layers")
                    .at(i)
                    .at("type")
                    .require(
                            width > 1 || !(layer instanceof LayerNorm),
                            "must not be layerNorm where it gets a single number, of which it would leave none",
                            Option.of(layer.getClass()).name());
            width = layer.outputs(width);
        }
    }

    private static void generatorMakesData(
            GeneratorConfig generator, Dimensions dimensions, Faults faults) {
        List<Layer> layers = generator.layers();
        int dimension = dimensions.data();
        int width = dimensions.latent();
        int decides = -1;
        for (int i = 0; i < layers.size(); i++) {
            decides = layers.get(i).hasUnits() ? i : decides;
            width = layers.get(i).outputs(width);
        }
        if (decides < 0) {
            faults.over("generator", "data", "latent")
                    .at("generator")
                    .at("layers")
                    .require(
                            width == dimension,
                            "must have a layer of %d units, one for each dimension of the data"
                                    .formatted(dimension),
                            width);
            return;
        }
        faults.over("generator", "data")
                .at("generator")
                .at("layers")
                .at(decides)
                .at("units")
                .require(
                        width == dimension,
                        "must be %d, one for each dimension of the data".formatted(dimension),
                        width);
    }
}

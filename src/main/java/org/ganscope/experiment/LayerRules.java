package org.ganscope.experiment;

import org.ganscope.config.Faults;
import org.ganscope.gan.Dimensions;
import org.ganscope.gan.GeneratorConfig;
import org.ganscope.nn.Layer;

import java.util.List;

/** The rules for what layers may stand where; each notes its fault. */
final class LayerRules {
    private LayerRules() {}

    static void generatorMakesData(
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

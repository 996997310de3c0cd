package org.ganscope.gan;

import org.ganscope.config.Field;
import org.ganscope.config.Rules;
import org.ganscope.nn.Layer;

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
        Rules.check(GeneratorConfig.class, layers);
    }
}

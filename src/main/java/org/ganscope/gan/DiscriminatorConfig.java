package org.ganscope.gan;

import org.ganscope.config.Field;
import org.ganscope.nn.Layer;

import java.util.List;

/** The discriminator's network; its last layer is one linear unit, the logit. */
public record DiscriminatorConfig(
        @Field(
                        label = "Sees",
                        meaning = "What the discriminator is shown at once.",
                        byDefault = "{\"type\": \"sample\"}")
                Sees sees,
        @Field(
                        label = "Layers",
                        meaning = "From what D sees to its logit: above 0 means 'real'.",
                        byDefault =
                                "[{\"type\": \"dense\", \"units\": 32, \"activation\": \"tanh\"},"
                                        + " {\"type\": \"dense\", \"units\": 32, \"activation\": \"tanh\"},"
                                        + " {\"type\": \"dense\", \"units\": 1, \"activation\": \"linear\"}]",
                        min = 1,
                        max = 16)
                List<Layer> layers) {
    public DiscriminatorConfig {
        layers = List.copyOf(layers);
    }
}

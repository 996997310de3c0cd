package org.ganscope.gan;

import org.ganscope.config.Faults;
import org.ganscope.config.Field;
import org.ganscope.config.Option;
import org.ganscope.config.Rules;
import org.ganscope.nn.Activation;
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
        Faults faults = Rules.faults(DiscriminatorConfig.class, sees, layers);
        faults.throwIfAny();
        checkLogit(layers, faults);
        checkThatBatchesAreSeen(sees, layers, faults);
        checkThatNothingIsIgnored(layers, faults);
        faults.throwIfAny();
    }

    /** {@return whether, in an update, D's output for a sample depends on the whole batch} */
    public boolean looksAtBatch() {
        return layers.stream().anyMatch(Layer::looksAtBatch);
    }

    /** {@return whether D's output is a function of one sample alone, also in an update} */
    public boolean judgesSamplesAlone() {
        return sees instanceof Sees.Sample && !looksAtBatch();
    }

    private static void checkThatBatchesAreSeen(Sees sees, List<Layer> layers, Faults faults) {
        for (int i = 0; i < layers.size(); i++) {
            faults.over("sees", "layers")
                    .at("layers")
                    .at(i)
                    .at("type")
                    .require(
                            sees.judgesSamples() || !layers.get(i).looksAtBatch(),
                            "must be a layer for single samples where D sees one whole minibatch at a time",
                            Option.of(layers.get(i).getClass()).name());
        }
    }

    private static void checkThatNothingIsIgnored(List<Layer> layers, Faults faults) {
        for (int i = 0; i < layers.size() - 1; i++) {
            faults.over("layers")
                    .at("layers")
                    .at(i)
                    .at("type")
                    .require(
                            !(layers.get(i) instanceof Layer.Constant),
                            "must not be constant in a discriminator, which would ignore what it sees",
                            Option.of(layers.get(i).getClass()).name());
        }
    }

    private static void checkLogit(List<Layer> layers, Faults faults) {
        Faults last = faults.at("layers").at(layers.size() - 1);
        switch (layers.getLast()) {
            case Layer.Dense dense -> {
                last.at("units").require(dense.units() == 1, "must be 1, the logit", dense.units());
                last.at("activation")
                        .require(
                                dense.activation() instanceof Activation.Linear,
                                "must be linear (the loss takes the logit; a sigmoid is part of it)",
                                Option.of(dense.activation().getClass()).name());
            }
            default ->
                    last.add(
                            "must be dense, one linear unit: the logit",
                            Option.of(layers.getLast().getClass()).name());
        }
    }
}

package org.ganscope.nn;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** One layer of a network, as a config describes it. */
public sealed interface Layer {

    /**
     * activation(W x + b); W and b start uniform on +-1/sqrt(fan-in), as a PyTorch linear layer
     * does.
     */
    @Choice(
            name = "dense",
            label = "Dense",
            meaning = "Every unit sees every unit of the layer before.")
    record Dense(
            @Field(
                            label = "Units",
                            meaning =
                                    "How many units stand side by side; more can draw finer shapes.",
                            byDefault = "16",
                            min = 1,
                            max = 4096)
                    int units,
            @Field(
                            label = "Activation",
                            meaning = "The function that each unit applies to its sum.",
                            byDefault = "\"tanh\"")
                    Activation activation)
            implements Layer {
        public Dense {
            Rules.check(Dense.class, units, activation);
        }
    }
}

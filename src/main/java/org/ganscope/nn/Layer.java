package org.ganscope.nn;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** One layer of a network, as a config describes it. */
public sealed interface Layer {

    /** {@return how many features it hands on} */
    default int outputs(int inputs) {
        return switch (this) {
            case Dense dense -> dense.units();
        };
    }

    /** {@return how many numbers it remembers: weights, and what it keeps beside them} */
    default long weights(int inputs) {
        return switch (this) {
            case Dense dense -> (inputs + 1L) * dense.units();
        };
    }

    /** {@return how many numbers it computes for one sample of a batch} */
    default long values(int inputs, int batch) {
        return outputs(inputs);
    }

    /** {@return whether, in an update, what it makes of a sample depends on the whole batch} */
    default boolean looksAtBatch() {
        return switch (this) {
            case Dense _ -> false;
        };
    }

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

package org.ganscope.nn;

import org.ganscope.config.Changes;
import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** How a player turns a gradient into a change of its weights. */
public sealed interface Optimizer {

    double learningRate();

    /** {@return how many numbers it remembers for each weight} */
    default int moments() {
        return switch (this) {
            case Sgd _ -> 1;
            case Adam _ -> 2;
        };
    }

    /** v = momentum v + g; x = x - learningRate v (PyTorch's convention; no damping). */
    @Choice(
            name = "sgd",
            label = "SGD",
            meaning = "A small move downhill, with momentum if you like.")
    record Sgd(
            @Field(
                            label = "Learning rate",
                            meaning = "How far one update moves the weights.",
                            byDefault = "0.001",
                            min = 0,
                            max = 100,
                            changes = Changes.LIVE)
                    double learningRate,
            @Field(
                            label = "Momentum",
                            meaning = "How much of the last move is kept in the next; 0 is none.",
                            byDefault = "0.9",
                            min = 0,
                            max = 1,
                            belowMax = true,
                            changes = Changes.LIVE)
                    double momentum)
            implements Optimizer {
        public Sgd {
            Rules.check(Sgd.class, learningRate, momentum);
        }
    }

    /** Kingma and Ba 2015, algorithm 1, with bias correction. */
    @Choice(
            name = "adam",
            label = "Adam",
            meaning = "Moves each weight at its own pace, by the size of its recent gradients.")
    record Adam(
            @Field(
                            label = "Learning rate",
                            meaning = "About how far one update moves each weight.",
                            byDefault = "0.001",
                            min = 0,
                            max = 100,
                            changes = Changes.LIVE)
                    double learningRate,
            @Field(
                            label = "Beta 1",
                            meaning =
                                    "How long the mean of past gradients remembers; GANs like it small.",
                            byDefault = "0.5",
                            min = 0,
                            max = 1,
                            belowMax = true,
                            changes = Changes.LIVE)
                    double beta1,
            @Field(
                            label = "Beta 2",
                            meaning = "How long the mean of past squared gradients remembers.",
                            byDefault = "0.999",
                            min = 0,
                            max = 1,
                            belowMax = true,
                            changes = Changes.LIVE)
                    double beta2,
            @Field(
                            label = "Epsilon",
                            meaning =
                                    "Keeps the division from blowing up where gradients are tiny.",
                            byDefault = "1e-8",
                            min = 0,
                            aboveMin = true,
                            max = 1,
                            changes = Changes.LIVE)
                    double epsilon)
            implements Optimizer {
        public Adam {
            Rules.check(Adam.class, learningRate, beta1, beta2, epsilon);
        }
    }
}

package org.ganscope.nn;

import org.ganscope.autodiff.Node;
import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** The function that a layer applies to each of its units. */
public sealed interface Activation {

    /** {@return this function of each element} */
    default Node of(Node x) {
        return switch (this) {
            case Linear _ -> x;
            case Tanh _ -> x.tanh();
            case Sigmoid _ -> x.sigmoid();
            case Relu _ -> x.leakyRelu(0);
            case LeakyRelu leaky -> x.leakyRelu(leaky.slope());
        };
    }

    @Choice(
            name = "linear",
            label = "Linear",
            meaning = "Passes the sum on unchanged; for last layers.")
    record Linear() implements Activation {}

    @Choice(name = "tanh", label = "tanh", meaning = "Smooth, from -1 to 1.")
    record Tanh() implements Activation {}

    @Choice(
            name = "sigmoid",
            label = "Sigmoid",
            meaning = "Smooth, from 0 to 1; its slope is at most 1/4.")
    record Sigmoid() implements Activation {}

    @Choice(
            name = "relu",
            label = "ReLU",
            meaning = "0 below 0, unchanged above: curves become straight pieces.")
    record Relu() implements Activation {}

    @Choice(
            name = "leakyRelu",
            label = "Leaky ReLU",
            meaning = "As ReLU, with a small slope below 0, so that no unit dies.")
    record LeakyRelu(
            @Field(
                            label = "Slope",
                            meaning = "The slope below 0.",
                            byDefault = "0.2",
                            min = 0,
                            max = 1)
                    double slope)
            implements Activation {
        public LeakyRelu {
            Rules.check(LeakyRelu.class, slope);
        }
    }
}

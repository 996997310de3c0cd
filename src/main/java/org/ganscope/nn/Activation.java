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
            case Elu _ -> x.elu(1);
            case Selu _ -> x.elu(Selu.DEPTH).times(Selu.SCALE);
            case Softplus _ -> x.softplus();
            case Silu _ -> x.times(x.sigmoid());
            case Gelu _ -> x.times(x.normalShare());
            case Sine sine -> x.times(sine.frequency()).sine();
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

    /** exp(x) - 1 below 0 (Clevert, Unterthiner and Hochreiter 2016, equation 1). */
    @Choice(
            name = "elu",
            label = "ELU",
            meaning = "As ReLU, but bends smoothly down to -1 below 0.")
    record Elu() implements Activation {}

    /** ELU, deeper and scaled (Klambauer et al. 2017, equation 2). */
    @Choice(
            name = "selu",
            label = "SELU",
            meaning = "An ELU scaled so that deep networks keep mean 0 and variance 1.")
    record Selu() implements Activation {
        private static final double DEPTH = 1.6732632423543772;
        private static final double SCALE = 1.0507009873554805;
    }

    /** log(1 + exp(x)). */
    @Choice(
            name = "softplus",
            label = "Softplus",
            meaning = "A ReLU without a corner; always above 0.")
    record Softplus() implements Activation {}

    /** x sigmoid(x) (Hendrycks and Gimpel 2016; "swish"). */
    @Choice(
            name = "silu",
            label = "SiLU",
            meaning = "Smooth like softplus, but dips a little below 0 first.")
    record Silu() implements Activation {}

    /** x Phi(x), by the exact Phi (Hendrycks and Gimpel 2016). */
    @Choice(
            name = "gelu",
            label = "GELU",
            meaning = "Like SiLU with a sharper bend; the choice of most transformers.")
    record Gelu() implements Activation {}

    /** sin(frequency x) (Sitzmann et al. 2020, with their omega as the frequency). */
    @Choice(
            name = "sine",
            label = "Sine",
            meaning = "Waves: can draw fine detail and is harder to train.")
    record Sine(
            @Field(
                            label = "Frequency",
                            meaning = "How fast the wave turns; more draws finer detail.",
                            byDefault = "1",
                            min = 0.01,
                            max = 100)
                    double frequency)
            implements Activation {
        public Sine {
            Rules.check(Sine.class, frequency);
        }
    }
}

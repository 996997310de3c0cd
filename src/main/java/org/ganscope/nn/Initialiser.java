package org.ganscope.nn;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** Where the weights of a layer start; its fan-in is the features that one of its units sees. */
public sealed interface Initialiser {

    /** Uniform on +-1 / sqrt(fan-in), as a PyTorch linear layer starts. */
    @Choice(
            name = "uniform",
            label = "Uniform",
            meaning = "Equally likely up to 1 over the root of the inputs; PyTorch's own choice.")
    record Uniform() implements Initialiser, Bias {}

    /** Uniform on +-sqrt(6 / (fan-in + fan-out)) (Glorot and Bengio 2010, equation 16). */
    @Choice(
            name = "xavier",
            label = "Xavier",
            meaning = "Uniform, so wide that signals keep their size both ways; made for tanh.")
    record Xavier() implements Initialiser {}

    /** N(0, 2 / fan-in) (He et al. 2015, equation 10). */
    @Choice(
            name = "he",
            label = "He",
            meaning = "Gaussian, so wide that signals keep their size through ReLUs.")
    record He() implements Initialiser {}

    /**
     * Gain times a matrix whose rows (or columns, if it is taller than wide) are orthogonal and of
     * length 1, all such matrices equally likely (Saxe et al. 2014).
     */
    @Choice(
            name = "orthogonal",
            label = "Orthogonal",
            meaning = "A rotation: it stretches every direction alike.")
    record Orthogonal(
            @Field(
                            label = "Gain",
                            meaning = "How much it stretches.",
                            byDefault = "1",
                            min = 0,
                            max = 100)
                    double gain)
            implements Initialiser {
        public Orthogonal {
            Rules.check(Orthogonal.class, gain);
        }
    }

    /** N(0, standardDeviation^2). */
    @Choice(name = "normal", label = "Normal", meaning = "Gaussian, as wide as you say.")
    record Normal(
            @Field(
                            label = "Std. deviation",
                            meaning = "How wide the weights are spread.",
                            byDefault = "0.02",
                            min = 0,
                            max = 100)
                    double standardDeviation)
            implements Initialiser, Bias {
        public Normal {
            Rules.check(Normal.class, standardDeviation);
        }
    }

    /** The same number everywhere. */
    @Choice(
            name = "constant",
            label = "Constant",
            meaning = "The same number everywhere; units of one layer that start alike stay alike.")
    record Constant(
            @Field(
                            label = "Value",
                            meaning = "Where every weight starts.",
                            byDefault = "1",
                            min = -1000,
                            max = 1000)
                    double value)
            implements Initialiser, Bias {
        public Constant {
            Rules.check(Constant.class, value);
        }
    }

    @Choice(name = "zeros", label = "Zeros", meaning = "0 everywhere.")
    record Zeros() implements Initialiser, Bias {}
}

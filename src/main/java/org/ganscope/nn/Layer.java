package org.ganscope.nn;

import org.ganscope.config.Choice;
import org.ganscope.config.Faults;
import org.ganscope.config.Field;
import org.ganscope.config.Option;
import org.ganscope.config.Rules;

/** One layer of a network, as a config describes it. */
public sealed interface Layer
        permits Layer.Dense,
                Maxout,
                Layer.Constant,
                Layer.Scale,
                BatchNorm,
                LayerNorm,
                Layer.Dropout,
                MinibatchDiscrimination,
                MinibatchStandardDeviation {

    /** {@return how many features it hands on} */
    int outputs(int inputs);

    /** {@return whether it says itself how many features it hands on, in a field "units"} */
    default boolean hasUnits() {
        return false;
    }

    /** {@return how many numbers it remembers: weights, and what it keeps beside them} */
    default long weights(int inputs) {
        return 0;
    }

    /** {@return how many numbers it computes for one sample of a batch} */
    default long values(int inputs, int batch) {
        return outputs(inputs);
    }

    /** {@return whether, in an update, what it makes of a sample depends on the whole batch} */
    default boolean looksAtBatch() {
        return false;
    }

    /** activation(W x + b). */
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
                    Activation activation,
            @Field(
                            label = "Initial weights",
                            meaning = "Where the weights start.",
                            byDefault = "\"uniform\"",
                            seldom = true)
                    Initialiser initialiser,
            @Field(
                            label = "Bias",
                            meaning = "A number added to each unit's sum, and where it starts.",
                            byDefault = "\"uniform\"",
                            seldom = true)
                    Bias bias,
            @Field(
                            label = "Normalisation",
                            meaning = "What the weights are divided by.",
                            byDefault = "\"none\"",
                            seldom = true)
                    WeightNormalisation normalisation)
            implements Layer {
        public Dense {
            Faults faults =
                    Rules.faults(Dense.class, units, activation, initialiser, bias, normalisation);
            faults.over("initialiser", "normalisation")
                    .at("initialiser")
                    .require(
                            normalisation instanceof WeightNormalisation.None
                                    || !startsAtZero(initialiser),
                            "must not start all weights at 0 where they are divided by their size",
                            Option.of(initialiser.getClass()).name());
            faults.throwIfAny();
        }

        /** All but units and activation as by default. */
        public Dense(int units, Activation activation) {
            this(
                    units,
                    activation,
                    new Initialiser.Uniform(),
                    new Initialiser.Uniform(),
                    new WeightNormalisation.None());
        }

        @Override
        public int outputs(int inputs) {
            return units;
        }

        @Override
        public boolean hasUnits() {
            return true;
        }

        @Override
        public long weights(int inputs) {
            return (inputs + (bias instanceof Bias.None ? 0L : 1L)) * units;
        }

        private static boolean startsAtZero(Initialiser initialiser) {
            return switch (initialiser) {
                case Initialiser.Zeros _ -> true;
                case Initialiser.Constant(double value) -> value == 0;
                case Initialiser.Normal(double deviation) -> deviation == 0;
                case Initialiser.Orthogonal(double gain) -> gain == 0;
                case Initialiser.Uniform _, Initialiser.Xavier _, Initialiser.He _ -> false;
            };
        }
    }

    /** A bias alone: a generator of it makes one point, as in the Dirac-GAN. */
    @Choice(
            name = "constant",
            label = "Constant",
            meaning = "Learns one value for each unit and ignores what comes in.")
    record Constant(
            @Field(
                            label = "Units",
                            meaning = "How many values it hands on.",
                            byDefault = "1",
                            min = 1,
                            max = 4096)
                    int units,
            @Field(
                            label = "Initial value",
                            meaning = "Where the values start.",
                            byDefault = "\"zeros\"")
                    Initialiser initialiser)
            implements Layer {
        public Constant {
            Rules.check(Constant.class, units, initialiser);
        }

        @Override
        public int outputs(int inputs) {
            return units;
        }

        @Override
        public boolean hasUnits() {
            return true;
        }

        @Override
        public long weights(int inputs) {
            return units;
        }
    }

    /** A fixed number times x; Metz et al. 2017 show their D the samples divided by 4. */
    @Choice(
            name = "scale",
            label = "Scale",
            meaning = "Multiplies everything by one fixed number; nothing is learned.")
    record Scale(
            @Field(
                            label = "Factor",
                            meaning = "The number.",
                            byDefault = "0.25",
                            min = -1000,
                            max = 1000)
                    double factor)
            implements Layer {
        public Scale {
            Rules.check(Scale.class, factor);
        }

        @Override
        public int outputs(int inputs) {
            return inputs;
        }
    }

    /**
     * Inverted dropout: in an update an element is 0 with probability rate, else divided by 1 -
     * rate; a look from outside sees all of them (Srivastava et al. 2014, section 10).
     */
    @Choice(
            name = "dropout",
            label = "Dropout",
            meaning = "While training, switches units off at random, so that none is relied on.")
    record Dropout(
            @Field(
                            label = "Rate",
                            meaning = "The share of units that is switched off.",
                            byDefault = "0.5",
                            min = 0,
                            max = 1,
                            belowMax = true)
                    double rate)
            implements Layer {
        public Dropout {
            Rules.check(Dropout.class, rate);
        }

        @Override
        public int outputs(int inputs) {
            return inputs;
        }

        @Override
        public long values(int inputs, int batch) {
            return 2L * inputs;
        }
    }
}

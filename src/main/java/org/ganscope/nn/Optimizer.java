package org.ganscope.nn;

import org.ganscope.config.Changes;
import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** How a player turns a gradient g into a change of its weights x. */
public sealed interface Optimizer
        permits Optimizer.Sgd,
                Optimizer.Nesterov,
                Optimizer.RmsProp,
                Optimizer.Adam,
                OptimisticAdam {

    double learningRate();

    Schedule schedule();

    /** {@return the learning rate in a step: the number of finished rounds of the game} */
    default double rate(long step) {
        return learningRate() * schedule().factor(step);
    }

    /** {@return how many numbers it remembers for each weight} */
    default int moments() {
        return switch (this) {
            case Sgd _, Nesterov _, RmsProp _ -> 1;
            case Adam _ -> 2;
            case OptimisticAdam _ -> 3;
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
                    double momentum,
            @Field(
                            label = "Schedule",
                            meaning = "How the learning rate changes over the run.",
                            byDefault = "\"constant\"",
                            changes = Changes.LIVE)
                    Schedule schedule)
            implements Optimizer {
        public Sgd {
            Rules.check(Sgd.class, learningRate, momentum, schedule);
        }

        /** With a constant learning rate. */
        public Sgd(double learningRate, double momentum) {
            this(learningRate, momentum, new Schedule.Constant());
        }
    }

    /**
     * v = momentum v + g; x = x - learningRate (g + momentum v), as PyTorch writes Nesterov 1983.
     */
    @Choice(
            name = "nesterov",
            label = "Nesterov",
            meaning = "Momentum that looks ahead to where it is going.")
    record Nesterov(
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
                    double momentum,
            @Field(
                            label = "Schedule",
                            meaning = "How the learning rate changes over the run.",
                            byDefault = "\"constant\"",
                            changes = Changes.LIVE)
                    Schedule schedule)
            implements Optimizer {
        public Nesterov {
            Rules.check(Nesterov.class, learningRate, momentum, schedule);
        }

        /** With a constant learning rate. */
        public Nesterov(double learningRate, double momentum) {
            this(learningRate, momentum, new Schedule.Constant());
        }
    }

    /**
     * v = alpha v + (1 - alpha) g^2; x = x - learningRate g / (sqrt(v) + epsilon) (Hinton 2012).
     */
    @Choice(
            name = "rmsProp",
            label = "RMSProp",
            meaning = "Divides each weight's gradient by its recent size.")
    record RmsProp(
            @Field(
                            label = "Learning rate",
                            meaning = "About how far one update moves each weight.",
                            byDefault = "0.001",
                            min = 0,
                            max = 100,
                            changes = Changes.LIVE)
                    double learningRate,
            @Field(
                            label = "Alpha",
                            meaning = "How long the mean of past squared gradients remembers.",
                            byDefault = "0.99",
                            min = 0,
                            max = 1,
                            belowMax = true,
                            changes = Changes.LIVE)
                    double alpha,
            @Field(
                            label = "Epsilon",
                            meaning =
                                    "Keeps the division from blowing up where gradients are tiny.",
                            byDefault = "1e-8",
                            min = 0,
                            aboveMin = true,
                            max = 1,
                            changes = Changes.LIVE)
                    double epsilon,
            @Field(
                            label = "Schedule",
                            meaning = "How the learning rate changes over the run.",
                            byDefault = "\"constant\"",
                            changes = Changes.LIVE)
                    Schedule schedule)
            implements Optimizer {
        public RmsProp {
            Rules.check(RmsProp.class, learningRate, alpha, epsilon, schedule);
        }

        /** With a constant learning rate. */
        public RmsProp(double learningRate, double alpha, double epsilon) {
            this(learningRate, alpha, epsilon, new Schedule.Constant());
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
                    double epsilon,
            @Field(
                            label = "Schedule",
                            meaning = "How the learning rate changes over the run.",
                            byDefault = "\"constant\"",
                            changes = Changes.LIVE)
                    Schedule schedule)
            implements Optimizer {
        public Adam {
            Rules.check(Adam.class, learningRate, beta1, beta2, epsilon, schedule);
        }

        /** With a constant learning rate. */
        public Adam(double learningRate, double beta1, double beta2, double epsilon) {
            this(learningRate, beta1, beta2, epsilon, new Schedule.Constant());
        }
    }
}

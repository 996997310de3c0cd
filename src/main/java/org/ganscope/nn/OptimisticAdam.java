package org.ganscope.nn;

import org.ganscope.config.Changes;
import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/**
 * Daskalakis et al. 2018, algorithm 1: x = x - 2 learningRate u + learningRate u', with u what Adam
 * would do now and u' what it would have done in the update before, 0 in the first.
 */
@Choice(
        name = "optimisticAdam",
        label = "Optimistic Adam",
        meaning =
                "Adam that counts on the next gradient to differ as the last did; damps circling.")
public record OptimisticAdam(
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
                        meaning = "Keeps the division from blowing up where gradients are tiny.",
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
    public OptimisticAdam {
        Rules.check(OptimisticAdam.class, learningRate, beta1, beta2, epsilon, schedule);
    }
}

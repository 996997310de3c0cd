package org.ganscope.nn;

import org.ganscope.config.Changes;
import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** How a learning rate changes as training goes on. */
public sealed interface Schedule {

    /**
     * {@return the share of the learning rate that holds in a step}
     *
     * @param step finished rounds of the game
     */
    default double factor(long step) {
        // StrictMath: the bits are to be those of any machine.
        return switch (this) {
            case Constant _ -> 1;
            case Step(int every, double factor) -> drops(factor, step / every);
            case Cosine(int steps, double end) -> {
                double way = Math.min(1, (double) step / steps);
                yield end + (1 - end) * (1 + StrictMath.cos(Math.PI * way)) / 2;
            }
            case Linear(int steps, double end) -> {
                double way = Math.min(1, (double) step / steps);
                yield 1 + (end - 1) * way;
            }
        };
    }

    private static double drops(double factor, long count) {
        return StrictMath.pow(factor, (double) count);
    }

    @Choice(name = "constant", label = "Constant", meaning = "The learning rate stays as it is.")
    record Constant() implements Schedule {}

    /** The learning rate times factor^floor(step / every). */
    @Choice(
            name = "step",
            label = "In steps",
            meaning = "The learning rate drops by a factor now and then.")
    record Step(
            @Field(
                            label = "Every",
                            meaning = "How many steps go by between two drops.",
                            unit = "steps",
                            byDefault = "1000",
                            min = 1,
                            max = 1_000_000_000,
                            changes = Changes.LIVE)
                    int every,
            @Field(
                            label = "Factor",
                            meaning = "What a drop leaves of the learning rate.",
                            byDefault = "0.5",
                            min = 0,
                            max = 1,
                            changes = Changes.LIVE)
                    double factor)
            implements Schedule {
        public Step {
            Rules.check(Step.class, every, factor);
        }
    }

    /** Half a cosine from the learning rate down to its end (Loshchilov and Hutter 2017, eq. 5). */
    @Choice(
            name = "cosine",
            label = "Cosine",
            meaning = "The learning rate falls slowly, then fast, then slowly again.")
    record Cosine(
            @Field(
                            label = "Over",
                            meaning = "How many steps the way down takes.",
                            unit = "steps",
                            byDefault = "5000",
                            min = 1,
                            max = 1_000_000_000,
                            changes = Changes.LIVE)
                    int steps,
            @Field(
                            label = "End",
                            meaning = "The share of the learning rate that is left at the end.",
                            byDefault = "0",
                            min = 0,
                            max = 1,
                            changes = Changes.LIVE)
                    double end)
            implements Schedule {
        public Cosine {
            Rules.check(Cosine.class, steps, end);
        }
    }

    /** A straight line from the learning rate down to its end. */
    @Choice(name = "linear", label = "Linear", meaning = "The learning rate falls evenly.")
    record Linear(
            @Field(
                            label = "Over",
                            meaning = "How many steps the way down takes.",
                            unit = "steps",
                            byDefault = "5000",
                            min = 1,
                            max = 1_000_000_000,
                            changes = Changes.LIVE)
                    int steps,
            @Field(
                            label = "End",
                            meaning = "The share of the learning rate that is left at the end.",
                            byDefault = "0",
                            min = 0,
                            max = 1,
                            changes = Changes.LIVE)
                    double end)
            implements Schedule {
        public Linear {
            Rules.check(Linear.class, steps, end);
        }
    }
}

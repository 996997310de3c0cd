package org.ganscope.gan;

import org.ganscope.config.Changes;
import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** Whether a second generator is kept, made of the averages of the weights so far. */
public sealed interface Averaging {

    /** {@return whether samples, densities and metrics are those of the averaged generator} */
    default boolean shown() {
        return this instanceof Exponential(double _, Evaluates evaluates)
                && evaluates instanceof Evaluates.Averaged;
    }

    @Choice(name = "none", label = "None", meaning = "There is one generator.")
    record None() implements Averaging {}

    /**
     * average = beta average + (1 - beta) weights after each of the generator's updates, starting
     * from its first weights (Karras et al. 2018, section 7). Training does not notice.
     */
    @Choice(
            name = "exponential",
            label = "Exponential",
            meaning = "A generator of averaged weights is kept beside the one that learns.")
    record Exponential(
            @Field(
                            label = "Beta",
                            meaning = "How long the average remembers: 0.999 is 1,000 updates.",
                            byDefault = "0.999",
                            min = 0,
                            max = 1,
                            belowMax = true,
                            changes = Changes.LIVE)
                    double beta,
            @Field(
                            label = "Shows",
                            meaning = "Which generator's samples are drawn and measured.",
                            byDefault = "\"averaged\"",
                            changes = Changes.LIVE)
                    Evaluates evaluates)
            implements Averaging {
        public Exponential {
            Rules.check(Exponential.class, beta, evaluates);
        }
    }

    /** Which generator's samples are drawn and measured. */
    sealed interface Evaluates {

        @Choice(
                name = "averaged",
                label = "averaged",
                meaning = "Samples, densities and metrics are the averaged generator's.")
        record Averaged() implements Evaluates {}

        @Choice(
                name = "current",
                label = "current",
                meaning = "Samples, densities and metrics are those of the generator that learns.")
        record Current() implements Evaluates {}
    }
}

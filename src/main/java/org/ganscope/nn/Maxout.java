package org.ganscope.nn;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/**
 * Each unit is the largest of a few sums W x + b (Goodfellow et al. 2013, "Maxout networks",
 * section 3).
 */
@Choice(
        name = "maxout",
        label = "Maxout",
        meaning = "Each unit hands on the largest of several sums: it learns its own activation.")
public record Maxout(
        @Field(
                        label = "Units",
                        meaning = "How many units stand side by side.",
                        byDefault = "16",
                        min = 1,
                        max = 4096)
                int units,
        @Field(
                        label = "Pieces",
                        meaning = "How many sums each unit chooses from.",
                        byDefault = "5",
                        min = 2,
                        max = 32)
                int pieces,
        @Field(
                        label = "Initial weights",
                        meaning = "Where the weights start.",
                        byDefault = "\"uniform\"",
                        seldom = true)
                Initialiser initialiser,
        @Field(
                        label = "Bias",
                        meaning = "A number added to each sum, and where it starts.",
                        byDefault = "\"uniform\"",
                        seldom = true)
                Bias bias)
        implements Layer {
    public Maxout {
        Rules.check(Maxout.class, units, pieces, initialiser, bias);
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
        return (inputs + 1L) * units * pieces;
    }

    @Override
    public long values(int inputs, int batch) {
        return units * (pieces + 1L);
    }
}

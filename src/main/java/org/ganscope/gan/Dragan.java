package org.ganscope.gan;

import org.ganscope.config.Changes;
import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/**
 * weight times the mean of (|grad D| - 1)^2 at x + a d around real x, with a uniform on [0, 1) for
 * each sample, and d uniform on [0, spread s) for each coordinate, s the batch's standard deviation
 * (Kodali et al. 2017).
 */
@Choice(
        name = "dragan",
        label = "DRAGAN",
        meaning = "Holds D's slope at 1 around the real samples.")
public record Dragan(
        @Field(
                        label = "Weight",
                        meaning = "How strongly a slope other than 1 costs D.",
                        byDefault = "10",
                        min = 0,
                        max = 10_000,
                        changes = Changes.LIVE)
                double weight,
        @Field(
                        label = "Spread",
                        meaning =
                                "How far from real samples to look, in standard deviations of the batch.",
                        byDefault = "0.5",
                        min = 0,
                        max = 10,
                        changes = Changes.LIVE)
                double spread)
        implements Penalty {
    public Dragan {
        Rules.check(Dragan.class, weight, spread);
    }
}

package org.ganscope.gan;

import org.ganscope.config.Changes;
import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/**
 * N(0, s^2) is added to all that D sees, real or generated (Sonderby et al. 2017); s falls evenly
 * to 0.
 */
@Choice(
        name = "instanceNoise",
        label = "Instance noise",
        meaning = "Blurs all that D sees, so that real and generated samples overlap.")
public record InstanceNoise(
        @Field(
                        label = "Std. deviation",
                        meaning = "How strong the noise is at the start, in units of the data.",
                        byDefault = "0.5",
                        min = 0,
                        max = 1000,
                        changes = Changes.LIVE)
                double standardDeviation,
        @Field(
                        label = "Until",
                        meaning = "The step at which the noise has faded; 0 keeps it as it is.",
                        unit = "steps",
                        byDefault = "0",
                        min = 0,
                        max = 1_000_000_000,
                        changes = Changes.LIVE)
                int until)
        implements Penalty {
    public InstanceNoise {
        Rules.check(InstanceNoise.class, standardDeviation, until);
    }

    /** {@return the noise's standard deviation in a step} */
    double at(long step) {
        return until == 0
                ? standardDeviation
                : standardDeviation * Math.max(0, 1 - (double) step / until);
    }
}

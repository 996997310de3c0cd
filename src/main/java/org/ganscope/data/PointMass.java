package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** One number, always the same: the data of the Dirac-GAN (Mescheder et al. 2018, section 2). */
@Choice(
        name = "pointMass",
        label = "Point mass",
        meaning = "One number, always the same: the smallest data there are.")
public record PointMass(
        @Field(label = "At", meaning = "The number.", byDefault = "0.0", min = -1000, max = 1000)
                double at)
        implements LineDistribution {
    public PointMass {
        Rules.check(PointMass.class, at);
    }

    @Override
    public Law law() {
        return new PointLaw(at);
    }
}

package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

import java.util.List;

/** Each coordinate from a mixture of normal distributions, independently of the others. */
@Choice(
        name = "mixture",
        label = "Mixture",
        meaning = "Noise of several bell curves, each with its weight.")
public record LatentMixture(
        @Field(
                        label = "Dimension",
                        meaning = "How many random numbers make one sample.",
                        byDefault = "1",
                        min = 1,
                        max = 512)
                int dimension,
        @Field(
                        label = "Components",
                        meaning = "The bell curves.",
                        byDefault =
                                "[{\"mean\": -1, \"standardDeviation\": 0.25},"
                                        + " {\"mean\": 1, \"standardDeviation\": 0.25}]",
                        min = 1,
                        max = 32)
                List<Component> components)
        implements LatentPrior {
    public LatentMixture {
        components = List.copyOf(components);
        Rules.check(LatentMixture.class, dimension, components);
    }

    @Override
    public Law law() {
        return new MixtureLaw(components);
    }

    @Override
    public Interval support() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Component component : components) {
            double reach = 8 * component.standardDeviation();
            low = Math.min(low, component.mean() - reach);
            high = Math.max(high, component.mean() + reach);
        }
        return new Interval(low, high);
    }
}

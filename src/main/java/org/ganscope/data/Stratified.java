package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Faults;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;
import org.ganscope.math.RandomStream;

import java.util.List;

/**
 * Evenly spaced values from low to high, both included, each moved up by a uniform jitter, in
 * random order: coordinate by coordinate, as in a Latin hypercube (McKay et al. 1979). The order is
 * random so that a part of a batch, such as a pack, is no worse spread than the whole.
 */
@Choice(
        name = "stratified",
        label = "Stratified",
        meaning = "Evenly spaced values with a little jitter, in every batch.")
public record Stratified(
        @Field(
                        label = "Dimension",
                        meaning = "How many random numbers make one sample.",
                        byDefault = "1",
                        min = 1,
                        max = 512)
                int dimension,
        @Field(label = "Low", meaning = "The left end.", byDefault = "0.0", min = -500, max = 500)
                double low,
        @Field(
                        label = "High",
                        meaning = "The right end; it must lie above the left one.",
                        byDefault = "1.0",
                        min = -500,
                        max = 500)
                double high,
        @Field(
                        label = "Jitter",
                        meaning = "Each value is moved up by a random part of this.",
                        byDefault = "0.01",
                        min = 0,
                        max = 500)
                double jitter)
        implements LatentPrior {
    public Stratified {
        Faults faults = Rules.faults(Stratified.class, dimension, low, high, jitter);
        faults.over("low", "high")
                .at("high")
                .require(low < high, "must be above low, which is " + low, high);
        faults.throwIfAny();
    }

    @Override
    public void sample(RandomStream random, float[] into, int count) {
        random.uniform(into, dimension * count);
        double step = (high - low) / Math.max(1, count - 1);
        for (int row = 0; row < dimension; row++) {
            int from = row * count;
            for (int i = 0; i < count; i++) {
                into[from + i] = (float) (low + step * i + jitter * into[from + i]);
            }
            shuffle(random, into, from, count);
        }
    }

    /** Fisher and Yates' shuffle of {@code count} values. */
    private static void shuffle(RandomStream random, float[] values, int from, int count) {
        for (int i = count - 1; i > 0; i--) {
            int other = from + random.below(i + 1);
            float value = values[from + i];
            values[from + i] = values[other];
            values[other] = value;
        }
    }

    /** {@return the law of a coordinate in a large batch: that of an even value and its jitter} */
    @Override
    public Law law() {
        double end = high + jitter;
        double rise = Math.min(jitter, high - low);
        return DrawnLaw.of(
                List.of(
                        new OutlinePoint(low, jitter == 0 ? 1 : 0),
                        new OutlinePoint(low + rise, 1),
                        new OutlinePoint(end - rise, 1),
                        new OutlinePoint(end, jitter == 0 ? 1 : 0)));
    }

    @Override
    public Interval support() {
        return new Interval(low, high + jitter);
    }
}

package org.ganscope.diagnosis;

import org.ganscope.experiment.Band;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.History;
import org.ganscope.experiment.Measurement;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a diagnosis looks at.
 *
 * @param history up to the step that was measured
 * @param end how the run left the finite numbers, if it did
 */
public record Evidence(
        ExperimentConfig config,
        Measurement now,
        History history,
        Optional<DivergedException> end) {

    /** {@return what there is to see of a run as it stands} */
    public static Evidence of(Experiment experiment) {
        return new Evidence(
                experiment.config(),
                experiment.measurement(),
                experiment.history(),
                experiment.end());
    }

    /** A figure over the last steps, the oldest entry first; merged steps count as their mean. */
    static final class Series {
        private final long[] steps;
        private final double[] values;

        /**
         * @param steps one for each value, ascending; kept
         * @param values kept
         */
        Series(long[] steps, double[] values) {
            this.steps = steps;
            this.values = values;
        }

        long step(int i) {
            return steps[i];
        }

        double value(int i) {
            return values[i];
        }

        int size() {
            return values.length;
        }

        /** {@return the differences from another figure that was taken at the same steps} */
        Series minus(Series other) {
            double[] differences = new double[values.length];
            Arrays.setAll(differences, i -> values[i] - other.values[i]);
            return new Series(steps, differences);
        }

        double mean() {
            return Arrays.stream(values).average().orElse(Double.NaN);
        }

        double max() {
            return Arrays.stream(values).max().orElse(Double.NaN);
        }

        double median() {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
        }
    }

    /** {@return the entries of {@code figure} within the last {@code steps} steps} */
    Series last(long steps, Figure figure) {
        Band band = history.band(figure);
        long after = now.step() - steps;
        int from = band.size();
        while (from > 0 && band.firstStep(from - 1) > after) {
            from--;
        }
        long[] at = new long[band.size() - from];
        double[] values = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = band.lastStep(from + i);
            values[i] = band.mean(from + i);
        }
        return new Series(at, values);
    }
}

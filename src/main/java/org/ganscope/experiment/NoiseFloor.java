package org.ganscope.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What the metrics of a run are where the generated samples are real ones: no generator can be told
 * to do better. Measured on draws of their own, as many samples each as the run evaluates, against
 * the very samples or the law that the generated ones are measured against.
 */
public record NoiseFloor(Map<Figure, Range> figures) {
    /** Nothing is known yet. */
    public static final NoiseFloor NONE = new NoiseFloor(Map.of());

    /** So that the 99% point lies between the two greatest. */
    private static final int DRAWS = 100;

    public NoiseFloor {
        figures = Collections.unmodifiableMap(new EnumMap<>(copy(figures)));
    }

    private static Map<Figure, Range> copy(Map<Figure, Range> figures) {
        Map<Figure, Range> copy = new EnumMap<>(Figure.class);
        copy.putAll(figures);
        return copy;
    }

    /**
     * Where the figures of real samples lie.
     *
     * @param low the 1% point
     * @param high the 99% point
     */
    public record Range(double low, double median, double high) {
        /** {@return the range of some figures, which are not all NaN} */
        static Range of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return new Range(point(sorted, 0.01), point(sorted, 0.5), point(sorted, 0.99));
        }

        /** {@return a quantile, between neighbours where it falls between them} */
        private static double point(double[] sorted, double share) {
            double place = share * (sorted.length - 1);
            int below = (int) place;
            int above = Math.min(below + 1, sorted.length - 1);
            return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }
    }

    public Optional<Range> of(Quantity quantity) {
        return quantity instanceof Figure figure
                ? Optional.ofNullable(figures.get(figure))
                : Optional.empty();
    }

    /**
     * {@return the floor of a run, whose own streams of chance it leaves alone; on any thread}
     *
     * @param wanted asked before each draw; once it says no, what is known by then is returned
     */
    public static NoiseFloor of(ExperimentConfig config, BooleanSupplier wanted) {
        var evaluation = new Evaluation(config);
        List<SampleFigures> draws = new ArrayList<>();
        for (int draw = 1; draw <= DRAWS && wanted.getAsBoolean(); draw++) {
            draws.add(evaluation.otherReal(draw));
        }
        Map<Figure, Range> ranges = new EnumMap<>(Figure.class);
        for (Figure figure : config.figures()) {
            double[] values =
                    draws.stream()
                            .mapToDouble(one -> one.get(figure))
                            .filter(Double::isFinite)
                            .toArray();
            if (values.length > 0) {
                ranges.put(figure, Range.of(values));
            }
        }
        return new NoiseFloor(ranges);
    }
}

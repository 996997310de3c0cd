package org.ganscope.experiment;

import org.ganscope.math.RandomStream;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

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
        /** {@return the range of some numbers, one at least} */
        static Range of(List<Double> values) {
            double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
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

    /** {@return this floor and {@code other}} */
    public NoiseFloor and(NoiseFloor other) {
        Map<Figure, Range> both = copy(figures);
        both.putAll(other.figures);
        return new NoiseFloor(both);
    }

    /**
     * {@return the floor of the figures that are always taken of a run, whose streams of chance it
     * leaves alone; on any thread}
     *
     * @param wanted asked before each draw; once it says no, what is known by then is returned
     */
    public static NoiseFloor usual(ExperimentConfig config, BooleanSupplier wanted) {
        Yardstick yardstick = Yardstick.of(config);
        return of(config, wanted, samples -> yardstick.measure(samples).figures().values());
    }

    /** The same of a metric that a run may choose. */
    public static NoiseFloor of(ExperimentConfig config, Metric metric, BooleanSupplier wanted) {
        var comparison = new Comparison(config, List.of(metric));
        return of(config, wanted, comparison::of);
    }

    private static NoiseFloor of(
            ExperimentConfig config,
            BooleanSupplier wanted,
            Function<float[], Map<Figure, Double>> measure) {
        int count = config.evaluation().samples();
        float[] samples = new float[config.data().dimension() * count];
        Map<Figure, List<Double>> all = new EnumMap<>(Figure.class);
        for (int draw = 1; draw <= DRAWS && wanted.getAsBoolean(); draw++) {
            var random = RandomStream.of(config.seed(), "noise floor", draw);
            config.data().sample(random, samples, count);
            measure.apply(samples).forEach((figure, value) -> add(all, figure, value));
        }
        Map<Figure, Range> ranges = new EnumMap<>(Figure.class);
        all.forEach((figure, values) -> ranges.put(figure, Range.of(values)));
        return new NoiseFloor(ranges);
    }

    private static void add(Map<Figure, List<Double>> all, Figure figure, double value) {
        if (Double.isFinite(value)) {
            all.computeIfAbsent(figure, _ -> new ArrayList<>()).add(value);
        }
    }
}

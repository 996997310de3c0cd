package org.ganscope.experiment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a set of samples amounts to: the figures that {@link ExperimentConfig#figures} names for a
 * run.
 */
public record SampleFigures(Map<Figure, Double> values) {
    public SampleFigures {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /** {@return the figures of samples that are numbers} */
    public static SampleFigures onLine(
            double wasserstein,
            double kolmogorovSmirnov,
            double mean,
            double standardDeviation,
            double skewness,
            double kurtosis) {
        return new SampleFigures(
                Map.of(
                        Figure.WASSERSTEIN, wasserstein,
                        Figure.KOLMOGOROV_SMIRNOV, kolmogorovSmirnov,
                        Figure.MEAN, mean,
                        Figure.STANDARD_DEVIATION, standardDeviation,
                        Figure.SKEWNESS, skewness,
                        Figure.KURTOSIS, kurtosis));
    }

    /** {@return these figures and {@code others}} */
    SampleFigures with(Map<Figure, Double> others) {
        Map<Figure, Double> all = new EnumMap<>(Figure.class);
        all.putAll(values);
        all.putAll(others);
        return new SampleFigures(all);
    }

    /** {@return those of these figures that {@code history} has nothing of yet} */
    SampleFigures beginning(History history) {
        Map<Figure, Double> fresh = new EnumMap<>(Figure.class);
        values.forEach(
                (figure, value) -> {
                    if (history.band(figure).size() == 0) {
                        fresh.put(figure, value);
                    }
                });
        return new SampleFigures(fresh);
    }

    /** {@return the figure; NaN where it was not taken, or does not exist} */
    public double get(Figure figure) {
        return values.getOrDefault(figure, Double.NaN);
    }

    /** {@return Wasserstein-1 distance from the data's law, data units} */
    public double wasserstein() {
        return get(Figure.WASSERSTEIN);
    }

    /** {@return greatest difference of the distribution functions, 0 to 1} */
    public double kolmogorovSmirnov() {
        return get(Figure.KOLMOGOROV_SMIRNOV);
    }

    public double mean() {
        return get(Figure.MEAN);
    }

    /** {@return the biased one} */
    public double standardDeviation() {
        return get(Figure.STANDARD_DEVIATION);
    }

    public double skewness() {
        return get(Figure.SKEWNESS);
    }

    /** {@return the excess} */
    public double kurtosis() {
        return get(Figure.KURTOSIS);
    }
}

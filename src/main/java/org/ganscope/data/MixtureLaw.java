package org.ganscope.data;

import org.ganscope.math.Normal;
import org.ganscope.math.RandomStream;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** A weighted sum of normal laws. */
record MixtureLaw(List<Component> components) implements Law {

    @Override
    public void sample(RandomStream random, float[] into, int count) {
        float[] picks = new float[count];
        random.uniform(picks, count);
        random.gaussian(into, count);
        double total = total();
        for (int i = 0; i < count; i++) {
            Component component = pick(picks[i] * total);
            into[i] = (float) (component.mean() + component.standardDeviation() * into[i]);
        }
    }

    /** {@return the component that owns {@code place} when their weights lie in a row} */
    private Component pick(double place) {
        double end = 0;
        for (Component component : components) {
            end += component.weight();
            if (place < end) {
                return component;
            }
        }
        return components.getLast();
    }

    @Override
    public double density(double x) {
        return mean(c -> Normal.density(standardise(x, c)) / c.standardDeviation());
    }

    @Override
    public double cdf(double x) {
        return mean(c -> Normal.cdf(standardise(x, c)));
    }

    @Override
    public double quantile(double u) {
        double normal = Normal.quantile(u);
        if (!Double.isFinite(normal)) {
            return normal;
        }
        // At the smallest of the components' own quantiles no component has passed u.
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Component c : components) {
            double own = c.mean() + c.standardDeviation() * normal;
            low = Math.min(low, own);
            high = Math.max(high, own);
        }
        return Inversion.of(this::cdf, this::density, u, low, high);
    }

    @Override
    public Interval range() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Component c : components) {
            low = Math.min(low, c.mean() - 4 * c.standardDeviation());
            high = Math.max(high, c.mean() + 4 * c.standardDeviation());
        }
        return new Interval(low, high);
    }

    @Override
    public double mean() {
        return mean(Component::mean);
    }

    @Override
    public double standardDeviation() {
        double mean = mean();
        return Math.sqrt(mean(c -> square(c.mean() - mean) + square(c.standardDeviation())));
    }

    @Override
    public double skewness() {
        double mean = mean();
        double third =
                mean(
                        c -> {
                            double shift = c.mean() - mean;
                            return shift * (square(shift) + 3 * square(c.standardDeviation()));
                        });
        return third / Math.pow(standardDeviation(), 3);
    }

    @Override
    public double kurtosis() {
        double mean = mean();
        double fourth =
                mean(
                        c -> {
                            double shift = square(c.mean() - mean);
                            double variance = square(c.standardDeviation());
                            return shift * (shift + 6 * variance) + 3 * square(variance);
                        });
        return fourth / square(square(standardDeviation())) - 3;
    }

    private double mean(ToDoubleFunction<Component> figure) {
        double sum = 0;
        for (Component component : components) {
            sum += component.weight() * figure.applyAsDouble(component);
        }
        return sum / total();
    }

    private double total() {
        double total = 0;
        for (Component component : components) {
            total += component.weight();
        }
        return total;
    }

    private static double standardise(double x, Component component) {
        return (x - component.mean()) / component.standardDeviation();
    }

    private static double square(double x) {
        return x * x;
    }
}

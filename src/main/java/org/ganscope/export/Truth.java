package org.ganscope.export;

import org.ganscope.data.Component;
import org.ganscope.data.LineDistribution;
import org.ganscope.data.TargetDistribution;
import org.ganscope.experiment.Experiment;

import java.util.Arrays;
import java.util.List;

/**
 * What a run does, by rules that were written down before the detectors were measured with them
 * (docs/diagnosis.md). It looks after every step, and at other figures than the detectors do.
 */
final class Truth {
    /** Whether it is so; a run near the border is neither. */
    enum Verdict {
        YES,
        NO,
        UNCLEAR;

        static Verdict of(boolean yes, boolean no) {
            return yes ? YES : no ? NO : UNCLEAR;
        }
    }

    private static final int SAMPLES = 1000;
    private static final int FRESH = 10_000;
    private static final int SPREAD_STEPS = 1000;
    private static final int SURE_STEPS = 100;

    private final Experiment experiment;
    private final double[] means;
    private final double[] spreads = new double[SPREAD_STEPS];
    private final double[] real = new double[SURE_STEPS];
    private final double[] fake = new double[SURE_STEPS];
    private long looks;

    Truth(Experiment experiment) {
        this.experiment = experiment;
        means = new double[100 * experiment.config().evaluation().every()];
    }

    /** Looks at the step that has just ended. */
    void look() {
        float[] samples = experiment.generate(SAMPLES);
        Arrays.sort(samples);
        double sum = 0;
        for (float x : samples) {
            sum += x;
        }
        means[(int) (looks % means.length)] = sum / SAMPLES;
        spreads[(int) (looks % SPREAD_STEPS)] = samples[3 * SAMPLES / 4] - samples[SAMPLES / 4];
        real[(int) (looks % SURE_STEPS)] = experiment.last().dReal();
        fake[(int) (looks % SURE_STEPS)] = experiment.last().dFake();
        looks++;
    }

    /**
     * {@return YES where the mean of the samples, taken after every step of the last 100 evaluation
     * intervals, crossed the data's mean six times or more from a quarter of a standard deviation
     * on one side to as much on the other; NO where it did three times or less}
     */
    Verdict oscillates() {
        var data = (LineDistribution) experiment.config().data();
        double reach = data.standardDeviation() / 4;
        int crossings = 0;
        double side = 0;
        int count = (int) Math.min(looks, means.length);
        for (long i = looks - count; i < looks; i++) {
            double distance = means[(int) (i % means.length)] - data.mean();
            if (Math.abs(distance) >= reach) {
                crossings += side * distance < 0 ? 1 : 0;
                side = distance;
            }
        }
        return Verdict.of(crossings >= 6, crossings <= 3);
    }

    /**
     * {@return of a mixture: YES where a component has less than half a hundredth of an equal share
     * of 10,000 fresh samples within three standard deviations, NO where each has two hundredths;
     * of others: YES where the quartiles of the samples lay closer than 0.08 of the data's at each
     * of the last 1,000 steps, NO where they once were 0.125 apart}
     */
    Verdict hasCollapsed() {
        var data = (LineDistribution) experiment.config().data();
        if (data instanceof TargetDistribution.Mixture(List<Component> components)
                && components.size() > 1) {
            double least = components.stream().mapToDouble(this::share).min().orElseThrow();
            return Verdict.of(least < 0.005 / components.size(), least >= 0.02 / components.size());
        }
        double apart = data.quantile(0.75) - data.quantile(0.25);
        double widest = Arrays.stream(spreads).max().orElseThrow() / apart;
        return Verdict.of(widest < 0.08, widest >= 0.125);
    }

    private double share(Component peak) {
        float[] samples = experiment.generate(2 * FRESH);
        int near = 0;
        for (int i = FRESH; i < samples.length; i++) {
            near += Math.abs(samples[i] - peak.mean()) < 3 * peak.standardDeviation() ? 1 : 0;
        }
        return near / (double) FRESH;
    }

    /**
     * {@return YES where D's mean outputs were above 0.99 for real samples and below 0.01 for
     * generated ones at each of the last 100 steps; NO where they once were below 0.95 or above
     * 0.05}
     */
    Verdict discriminatorIsTooStrong() {
        double leastReal = Arrays.stream(real).min().orElseThrow();
        double mostFake = Arrays.stream(fake).max().orElseThrow();
        return Verdict.of(leastReal > 0.99 && mostFake < 0.01, leastReal < 0.95 || mostFake > 0.05);
    }
}

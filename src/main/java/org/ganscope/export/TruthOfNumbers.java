package org.ganscope.export;

import org.ganscope.data.Component;
import org.ganscope.data.LineDistribution;
import org.ganscope.data.TargetDistribution;
import org.ganscope.diagnosis.Condition;
import org.ganscope.experiment.Experiment;
import org.ganscope.math.RandomStream;
import org.ganscope.metric.JensenShannon;
import org.ganscope.metric.LawQuantiles;
import org.ganscope.metric.Wasserstein;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What generated numbers do, by rules of its own (docs/diagnosis.md). */
final class TruthOfNumbers implements TruthOfSamples {
    private static final int SAMPLES = 1000;
    private static final int SPREAD_STEPS = 1000;
    private static final int LOOKS = 20;
    private static final int EVERY = 10;
    private static final int REAL = 100;
    private static final int BINS = 50;

    private final Experiment experiment;
    private final LineDistribution data;

    /** How many steps before the end the looks begin. */
    private final int trace;

    private final LawQuantiles quantiles;
    private final float[] edges = new float[BINS - 1];
    private final Recent means;
    private final Recent spreads = new Recent(SPREAD_STEPS);
    private final Recent distances = new Recent(LOOKS);
    private final Recent divergences = new Recent(LOOKS);

    TruthOfNumbers(Experiment experiment, LineDistribution data) {
        this.experiment = experiment;
        this.data = data;
        quantiles = LawQuantiles.of(data, FRESH);
        for (int i = 0; i < edges.length; i++) {
            edges[i] = (float) data.quantile((i + 1.0) / BINS);
        }
        int window = 100 * experiment.config().evaluation().every();
        means = new Recent(window);
        trace = Math.max(window, SPREAD_STEPS);
    }

    @Override
    public void look() {
        long left = experiment.config().steps() - experiment.steps();
        if (left < trace) {
            follow(experiment.generate(SAMPLES));
        }
        if (left < LOOKS * EVERY && left % EVERY == EVERY / 2) {
            float[] fresh = fresh();
            distances.add(Wasserstein.againstLaw(fresh, quantiles));
            divergences.add(divergenceOf(fresh));
        }
    }

    private void follow(float[] samples) {
        Arrays.sort(samples);
        double sum = 0;
        for (float x : samples) {
            sum += x;
        }
        means.add(sum / SAMPLES);
        spreads.add(samples[3 * SAMPLES / 4] - samples[SAMPLES / 4]);
    }

    /** {@return 10,000 samples that are not those that are measured, sorted} */
    private float[] fresh() {
        float[] all = experiment.generate(2 * FRESH);
        Arrays.sort(all, FRESH, 2 * FRESH);
        return Arrays.copyOfRange(all, FRESH, 2 * FRESH);
    }

    /** Bins that hold equal shares of the data; those of a point mass are all one. */
    private double divergenceOf(float[] sorted) {
        double[] shares = new double[BINS];
        double[] equal = new double[BINS];
        Arrays.fill(equal, 1.0 / BINS);
        for (float x : sorted) {
            int place = Arrays.binarySearch(edges, x);
            shares[place < 0 ? -place - 1 : place] += 1.0 / sorted.length;
        }
        return JensenShannon.of(shares, equal);
    }

    @Override
    public double divergence() {
        return data.standardDeviation() > 0 ? divergences.median() : Double.NaN;
    }

    @Override
    public Map<Condition, Verdict> verdicts() {
        Map<Condition, Verdict> verdicts = new EnumMap<>(Condition.class);
        verdicts.put(Condition.OSCILLATING, oscillates());
        if (data instanceof TargetDistribution.Mixture(List<Component> components)
                && components.size() > 1) {
            verdicts.putAll(peaks(components));
        } else {
            verdicts.put(Condition.COLLAPSED, isNarrow());
        }
        verdicts.put(Condition.CONVERGED, hasConverged());
        return verdicts;
    }

    /**
     * {@return YES where the mean of the samples, taken after every step of the last 100 evaluation
     * intervals, crossed the data's mean six times or more from a quarter of a standard deviation
     * on one side to as much on the other; NO where it did three times or less}
     */
    private Verdict oscillates() {
        double reach = data.standardDeviation() / 4;
        if (reach == 0) {
            return Verdict.UNCLEAR;
        }
        int crossings = 0;
        double side = 0;
        for (double mean : means.values()) {
            double distance = mean - data.mean();
            if (Math.abs(distance) >= reach) {
                crossings += side * distance < 0 ? 1 : 0;
                side = distance;
            }
        }
        return Verdict.of(crossings >= 6, crossings <= 3);
    }

    /**
     * {@return a peak is out where it has less than half a hundredth of an equal share of 10,000
     * fresh samples within three standard deviations, in where it has two hundredths: collapsed YES
     * where all but one at most are out, NO where more than one is in; partly YES where more than
     * one is in and one out, NO where all are in, or all but one out}
     */
    private Map<Condition, Verdict> peaks(List<Component> components) {
        float[] fresh = fresh();
        int all = components.size();
        long out = components.stream().filter(one -> share(fresh, one) < 0.005 / all).count();
        long in = components.stream().filter(one -> share(fresh, one) >= 0.02 / all).count();
        return Map.of(
                Condition.COLLAPSED,
                Verdict.of(out >= all - 1, in > 1),
                Condition.PARTLY_COLLAPSED,
                Verdict.of(in > 1 && out > 0, in == all || out >= all - 1));
    }

    private static double share(float[] samples, Component peak) {
        int near = 0;
        for (float x : samples) {
            near += Math.abs(x - peak.mean()) < 3 * peak.standardDeviation() ? 1 : 0;
        }
        return near / (double) samples.length;
    }

    /**
     * {@return YES where the quartiles of the samples lay closer than 0.08 of the data's at each of
     * the last 1,000 steps, NO where they once were 0.125 apart}
     */
    private Verdict isNarrow() {
        double widest = spreads.max() / (data.quantile(0.75) - data.quantile(0.25));
        return Verdict.of(widest < 0.08, widest >= 0.125);
    }

    /**
     * {@return YES where the Wasserstein-1 distance of 10,000 fresh samples from the law, the
     * median of 20 looks in the last 200 steps, is one that 99 of 100 real samples of as many stay
     * below; NO where it is twice that or more}
     */
    private Verdict hasConverged() {
        var stream = RandomStream.of(experiment.config().seed(), "truth of the samples");
        double[] floors = new double[REAL];
        float[] drawn = new float[FRESH];
        for (int i = 0; i < REAL; i++) {
            data.sample(stream, drawn, FRESH);
            Arrays.sort(drawn);
            floors[i] = Wasserstein.againstLaw(drawn, quantiles);
        }
        Arrays.sort(floors);
        double floor = floors[REAL - 2];
        return floor == 0
                ? Verdict.UNCLEAR
                : Verdict.of(distances.median() <= floor, distances.median() >= 2 * floor);
    }
}

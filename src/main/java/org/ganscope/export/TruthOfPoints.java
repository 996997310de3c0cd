package org.ganscope.export;

import org.ganscope.data.Mode;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.diagnosis.Condition;
import org.ganscope.experiment.Experiment;
import org.ganscope.math.RandomStream;
import org.ganscope.metric.JensenShannon;
import org.ganscope.metric.ModeCounts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What generated points do, by rules of its own (docs/diagnosis.md). Of a single peak it says only
 * whether they have converged.
 */
final class TruthOfPoints implements TruthOfSamples {
    private static final int SAMPLES = 200;
    private static final int TRACE = 2000;
    private static final double MOVED = 0.5;
    private static final int LOOKS = 20;
    private static final int EVERY = 50;

    private final Experiment experiment;
    private final List<Mode> modes;
    private final ConvergenceOfPoints convergence;
    private final Recent near = new Recent(LOOKS);
    private final Recent divergences = new Recent(LOOKS);
    private double[] anchor = {};
    private int moves;

    TruthOfPoints(Experiment experiment, PlaneDistribution data) {
        this.experiment = experiment;
        modes = data.law().modes();
        convergence =
                new ConvergenceOfPoints(
                        data, RandomStream.of(experiment.config().seed(), "truth of the samples"));
    }

    @Override
    public void look() {
        long left = experiment.config().steps() - experiment.steps();
        if (left < TRACE) {
            follow(shares(experiment.generate(SAMPLES)));
        }
        if (left < LOOKS * EVERY && left % EVERY == EVERY / 2) {
            float[] fresh = fresh();
            near.add(ModeCounts.of(fresh, modes).near());
            divergences.add(JensenShannon.of(shares(fresh), equal()));
            convergence.look(fresh);
        }
    }

    /** {@return 10,000 points that are not those that are measured, [2, 10,000]} */
    private float[] fresh() {
        float[] all = experiment.generate(2 * FRESH);
        float[] fresh = new float[2 * FRESH];
        System.arraycopy(all, FRESH, fresh, 0, FRESH);
        System.arraycopy(all, 3 * FRESH, fresh, FRESH, FRESH);
        return fresh;
    }

    /** A move is a change of half of the shares since the last move. */
    private void follow(double[] shares) {
        double distance = 0;
        for (int i = 0; i < anchor.length; i++) {
            distance += Math.abs(shares[i] - anchor[i]) / 2;
        }
        if (anchor.length == 0 || distance >= MOVED) {
            moves += anchor.length == 0 ? 0 : 1;
            anchor = shares;
        }
    }

    /** {@return the share of the points whose nearest peak each is} */
    private double[] shares(float[] points) {
        int count = points.length / 2;
        double[] shares = new double[modes.size()];
        for (int i = 0; i < count; i++) {
            shares[ModeCounts.nearest(points[i], points[count + i], modes)] += 1.0 / count;
        }
        return shares;
    }

    private double[] equal() {
        double[] equal = new double[modes.size()];
        Arrays.fill(equal, 1.0 / modes.size());
        return equal;
    }

    @Override
    public double divergence() {
        return modes.size() > 1 ? divergences.median() : Double.NaN;
    }

    @Override
    public Map<Condition, Verdict> verdicts() {
        Map<Condition, Verdict> verdicts = new EnumMap<>(Condition.class);
        if (modes.size() > 1) {
            verdicts.put(Condition.OSCILLATING, oscillates());
            verdicts.putAll(peaks());
        }
        verdicts.put(Condition.CONVERGED, convergence.verdict());
        return verdicts;
    }

    /**
     * {@return YES where there were 16 moves or more in the last 2,000 steps, NO where there were 4
     * or less}
     */
    private Verdict oscillates() {
        return Verdict.of(moves >= 16, moves <= 4);
    }

    /**
     * {@return collapsed: YES where at 60% of the looks the points were near one peak or two (one,
     * of fewer than five), NO where at 40% or less; partly: YES where not collapsed and all peaks
     * were near at 5% of the looks or less, NO where collapsed or at 20% or more}
     */
    private Map<Condition, Verdict> peaks() {
        double[] looks = near.values();
        int few = modes.size() > 4 ? 2 : 1;
        double narrow = Arrays.stream(looks).filter(n -> n <= few).count() / (double) LOOKS;
        double all = Arrays.stream(looks).filter(n -> n == modes.size()).count() / (double) LOOKS;
        Verdict collapsed = Verdict.of(narrow >= 0.6, narrow <= 0.4);
        return Map.of(
                Condition.COLLAPSED,
                collapsed,
                Condition.PARTLY_COLLAPSED,
                Verdict.of(
                        collapsed == Verdict.NO && all <= 0.05,
                        collapsed == Verdict.YES || all >= 0.2));
    }
}

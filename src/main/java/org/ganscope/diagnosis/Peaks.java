package org.ganscope.diagnosis;

import org.ganscope.data.Component;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.Measurement;
import org.ganscope.experiment.Samples;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many peaks of the data the generator serves. Of numbers, now: a peak is served by a hundredth
 * of its share of the samples within three standard deviations (as mode counts are commonly made;
 * Srivastava et al. 2017), and not looked at where its share is of a few samples only. Of points,
 * over the last 1,000 steps: a peak is near where it is the nearest one for a fifth of an equal
 * share, and none is left out where all were near at a tenth of the measurements; a heap that runs
 * across the middle is near all of them for a moment.
 *
 * @param since the step at which the signs begin
 * @param served of the data's peaks; the median where there are several measurements
 * @param complete whether none is left out
 * @param sentence what is so where some are
 */
record Peaks(long since, int all, double served, boolean complete, String sentence) {
    private static final double REACH = 3;
    private static final double SHARE = 0.01;
    private static final int FEWEST = 10;
    private static final double PASSING = 0.1;

    private static final String REMEDY =
            "Give the discriminator five updates in a step, let it see packs of samples, add the"
                    + " penalty R1, or try another seed.";

    static Peaks served(List<Component> components, Measurement now) {
        Samples samples = (Samples) now.generated();
        double weights = components.stream().mapToDouble(Component::weight).sum();
        int all = 0;
        int served = 0;
        for (Component peak : components) {
            double due = samples.size() * peak.weight() / weights;
            if (due >= FEWEST) {
                all++;
                served += within(samples, peak) >= SHARE * due ? 1 : 0;
            }
        }
        String sentence =
                "The generator leaves out %d of the %d peaks of the data."
                        .formatted(all - served, all);
        return new Peaks(now.step(), all, served, served == all, sentence);
    }

    private static int within(Samples samples, Component peak) {
        double reach = REACH * peak.standardDeviation();
        return samples.countBelow(peak.mean() + reach) - samples.countBelow(peak.mean() - reach);
    }

    /** {@return what the last measurements say, where there are any} */
    static Optional<Peaks> near(int all, Evidence evidence) {
        Evidence.Series near = evidence.last(CollapseDetector.LEARNING, Figure.MODES_NEAR);
        if (near.size() == 0) {
            return Optional.empty();
        }
        int complete = 0;
        for (int i = 0; i < near.size(); i++) {
            complete += near.value(i) >= all ? 1 : 0;
        }
        double median = near.median();
        String sentence =
                String.format(
                        Locale.ROOT,
                        "For %,d steps the generator has reached %.0f of the %d peaks of the data"
                                + " (the median), and all at once hardly ever.",
                        CollapseDetector.LEARNING,
                        median,
                        all);
        return Optional.of(
                new Peaks(near.step(0), all, median, complete >= PASSING * near.size(), sentence));
    }

    /** {@return how many peaks a single heap can serve: one that lies between two serves both} */
    static int ofOneHeap(int all) {
        return all > 4 ? 2 : 1;
    }

    Optional<Finding> finding() {
        if (complete) {
            return Optional.empty();
        }
        boolean oneHeap = served <= ofOneHeap(all);
        return Optional.of(
                new Finding(
                        oneHeap ? Condition.COLLAPSED : Condition.PARTLY_COLLAPSED,
                        since,
                        served,
                        oneHeap ? ofOneHeap(all) : all,
                        sentence,
                        REMEDY));
    }
}

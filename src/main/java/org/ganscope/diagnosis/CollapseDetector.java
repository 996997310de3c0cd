package org.ganscope.diagnosis;

import org.ganscope.data.Component;
import org.ganscope.data.LineDistribution;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.data.TargetDistribution;
import org.ganscope.experiment.Figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A generator that serves a small part of the data. Where they have several peaks, {@link Peaks}
 * tells which part. Where not, all samples are nearly the same: for long they spread less than an
 * eleventh as far as the data.
 */
final class CollapseDetector implements Detector {
    /** Every generator starts narrow, and many stay so for a while. */
    static final int LEARNING = 1000;

    /** Between the quartiles and the standard deviation of a flat heap and of a bell lies half. */
    private static final double NARROW = 0.09;

    /** A spread that changes fast goes higher between evaluations than any of them sees. */
    private static final double UNSEEN = 0.5;

    private static final String REMEDY =
            "Give the discriminator more updates or a lower learning rate for the generator, let it"
                    + " see several samples at once, or try another seed.";

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (evidence.now().step() < LEARNING) {
            return Optional.empty();
        }
        return switch (evidence.config().data()) {
            case TargetDistribution.Mixture(List<Component> components)
                    when components.size() > 1 ->
                    Peaks.served(components, evidence.now()).finding();
            case LineDistribution _ -> narrow(evidence, Figure.STANDARD_DEVIATION);
            case PlaneDistribution plane when plane.law().modes().size() > 1 ->
                    Peaks.near(plane.law().modes().size(), evidence).flatMap(Peaks::finding);
            case PlaneDistribution _ -> narrow(evidence, Figure.SPREAD);
        };
    }

    private static Optional<Finding> narrow(Evidence evidence, Figure spread) {
        Evidence.Series spreads = evidence.last(LEARNING, spread);
        double seen = spreads.max();
        double highest = seen + UNSEEN * (seen - spreads.median());
        double ratio = highest / evidence.now().real().get(spread);
        if (!(ratio < NARROW)) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        Condition.COLLAPSED,
                        spreads.step(0),
                        ratio,
                        NARROW,
                        String.format(
                                Locale.ROOT,
                                "All samples are nearly the same: for %,d steps they have spread no"
                                        + " more than about %.0f%% as far as the data.",
                                LEARNING,
                                100 * ratio),
                        REMEDY));
    }
}

package org.ganscope.diagnosis;

import org.ganscope.data.Component;
import org.ganscope.data.LineDistribution;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.data.TargetDistribution;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.Samples;
import org.ganscope.experiment.Snapshot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Components of a mixture that the generator leaves out: fewer samples within three standard
 * deviations than a hundredth of an equal share (as mode counts are commonly made; Srivastava et
 * al. 2017). Where the data have a single peak, a spread of less than a tenth of theirs, for long.
 * Where the data are points with peaks: at fewer than a tenth of the measurements in that time was
 * every peak the nearest one for a fifth of an equal share of the samples; a heap that runs across
 * the middle is near all of them for a moment.
 */
final class CollapseDetector implements Detector {
    /** Every generator starts narrow, and many stay so for a while. */
    private static final int LEARNING = 1000;

    private static final double REACH = 3;
    private static final double SHARE = 0.01;
    private static final double NARROW = 0.1;
    private static final double PASSING = 0.1;
    private static final String REMEDY =
            "Give the discriminator more updates or a lower learning rate for the generator, let it"
                    + " see several samples at once, or try another seed.";

    private static final String REMEDY_OF_PEAKS =
            "Give the discriminator five updates in a step, add the penalty R1 with a weight of 10,"
                    + " or try another seed.";

    @Override
    public Optional<Finding> look(Evidence evidence) {
        Snapshot snapshot = evidence.snapshot();
        if (snapshot.step() < LEARNING) {
            return Optional.empty();
        }
        return switch (evidence.config().data()) {
            case TargetDistribution.Mixture(var components) when components.size() > 1 ->
                    mixture(components, snapshot);
            case LineDistribution _ -> singlePeak(evidence);
            case PlaneDistribution plane -> peaks(evidence, plane.law().modes().size());
        };
    }

    private static Optional<Finding> peaks(Evidence evidence, int peaks) {
        Evidence.Series near = evidence.last(LEARNING, Figure.MODES_NEAR);
        int complete = 0;
        for (int i = 0; i < near.size(); i++) {
            complete += near.value(i) >= peaks ? 1 : 0;
        }
        if (near.size() == 0 || complete >= PASSING * near.size()) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        Condition.COLLAPSED,
                        near.step(0),
                        near.median(),
                        peaks,
                        String.format(
                                Locale.ROOT,
                                "For %,d steps the generator has reached %.0f of the %d peaks of"
                                        + " the data (the median), and all at once hardly ever.",
                                LEARNING,
                                near.median(),
                                peaks),
                        REMEDY_OF_PEAKS));
    }

    private static Optional<Finding> mixture(List<Component> components, Snapshot snapshot) {
        Samples samples = snapshot.onLine().generated();
        double enough = SHARE * samples.size() / components.size();
        long missing = components.stream().filter(one -> within(samples, one) < enough).count();
        if (missing == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        Condition.COLLAPSED,
                        snapshot.step(),
                        missing,
                        1,
                        String.format(
                                Locale.ROOT,
                                "The generator leaves out %d of the %d peaks of the data.",
                                missing,
                                components.size()),
                        REMEDY));
    }

    private static int within(Samples samples, Component peak) {
        double reach = REACH * peak.standardDeviation();
        return samples.countBelow(peak.mean() + reach) - samples.countBelow(peak.mean() - reach);
    }

    private static Optional<Finding> singlePeak(Evidence evidence) {
        Evidence.Series spreads = evidence.last(LEARNING, Figure.STANDARD_DEVIATION);
        double ratio = spreads.max() / evidence.snapshot().realFigures().standardDeviation();
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
                                "All samples are nearly the same: for %d steps they have spread no"
                                        + " more than %.0f%% as far as the data.",
                                LEARNING,
                                100 * ratio),
                        REMEDY));
    }
}

package org.ganscope.plot;

import org.ganscope.experiment.Band;
import org.ganscope.math.Bisection;

import java.util.List;
import java.util.Optional;

/**
 * The values under a pointer on a {@link HistoryChart}, with the newest step of which one is: what
 * is measured at some steps only has none of those between.
 */
record HistoryReading(
        Area area,
        StepAxis steps,
        List<Trace> traces,
        List<ReferenceLine> lines,
        Scene scene,
        FindingMarks marks) {
    Optional<Reading> at(double x, double y) {
        if (!area.contains(x, y)) {
            return Optional.empty();
        }
        long step = steps.stepAt(area.valueAt(x));
        var text = new StringBuilder();
        long told = -1;
        for (Trace trace : traces) {
            Band band = scene.history().band(trace.quantity());
            int i = bucketOf(band, step);
            if (i >= 0 && steps.shows(band.lastStep(i))) {
                told = Math.max(told, Math.min(step, band.lastStep(i)));
                text.append('\n').append(trace.label()).append(' ').append(words(band, i));
                text.append(area.beyond(band.min(i), band.max(i)));
                trace.known(scene.floor())
                        .ifPresent(
                                range -> text.append("\n  ").append(trace.floor().reading(range)));
            }
        }
        lines.forEach(line -> text.append("\ndashed: ").append(words(line)));
        marks.at(x).forEach(finding -> text.append('\n').append(finding));
        text.insert(0, "step " + Numbers.step(told));
        return told < 0 ? Optional.empty() : Optional.of(area.reading(x, y, text.toString()));
    }

    /**
     * {@return such as "2 log 2 = 1.3863, equilibrium of D"; a name that is a number says it once}
     */
    private static String words(ReferenceLine line) {
        String value = Numbers.of(line.value());
        String named = line.name().equals(value) ? value : line.name() + " = " + value;
        return line.described().map(kind -> named + ", " + kind).orElse(named);
    }

    private static String words(Band band, int i) {
        return band.firstStep(i) == band.lastStep(i) || band.min(i) == band.max(i)
                ? Numbers.of(band.mean(i))
                : "%s (%s to %s)"
                        .formatted(
                                Numbers.of(band.mean(i)),
                                Numbers.of(band.min(i)),
                                Numbers.of(band.max(i)));
    }

    /** {@return the last bucket that begins at or before {@code step}, -1 if none does} */
    private static int bucketOf(Band band, long step) {
        return Bisection.first(band.size(), i -> band.firstStep(i) > step) - 1;
    }
}

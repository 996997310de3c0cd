package org.ganscope.plot;

import org.ganscope.dynamics.VectorField;
import org.ganscope.experiment.Trajectory;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far the axes of a {@link FieldChart} reach: as far as the field, and as the newer half of the
 * game's way. They stay while that is seen on them, so that a click anywhere in the picture keeps
 * them. They belong to one chart.
 */
final class FieldAxes {
    /** Axes that reach so many times as far as they must show little. */
    private static final double FAR = 4;

    /** Of a field that reaches so many times as far as the axes they show few arrows. */
    private static final double NEAR = 2.5;

    private double reach;
    private Optional<Area> last = Optional.empty();

    /** {@return both axes but for the margin beside the field} */
    Span follow(VectorField field, Optional<Trajectory> way) {
        double needed = Math.max(field.reach(), way.map(FieldAxes::farthest).orElse(0.0));
        boolean near = reach <= FAR * needed && field.reach() <= NEAR * reach;
        boolean seen =
                last.filter(area -> way.map(it -> isSeen(area, it)).orElse(true)).isPresent();
        if (!near || !seen) {
            reach = needed;
        }
        return new Span(-reach, reach);
    }

    /** {@return of the newer half of a way the greatest parameter, without its sign} */
    private static double farthest(Trajectory way) {
        return newer(way)
                .mapToDouble(
                        i -> Math.max(Math.abs(way.generator(i)), Math.abs(way.discriminator(i))))
                .max()
                .orElse(0);
    }

    private static boolean isSeen(Area area, Trajectory way) {
        return newer(way)
                .allMatch(
                        i ->
                                area.xs().contains(way.generator(i))
                                        && area.ys().contains(way.discriminator(i)));
    }

    private static IntStream newer(Trajectory way) {
        return IntStream.range(way.size() / 2, way.size());
    }

    /** Takes note of where the field was painted. */
    void painted(Area area) {
        last = Optional.of(area);
    }
}

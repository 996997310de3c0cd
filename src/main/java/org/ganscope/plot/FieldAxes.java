package org.ganscope.plot;

import org.ganscope.dynamics.VectorField;
import org.ganscope.experiment.Trajectory;

import java.util.Optional;

/**
 * How far the axes of a {@link FieldChart} reach: as far as the field. They stay while the game is
 * seen on them, so that a click anywhere in the picture keeps them. They belong to one chart.
 */
final class FieldAxes {
    /** Axes that reach so many times as far as the field show little of it. */
    private static final double FAR = 4;

    /** Of a field that reaches so many times as far as the axes they show few arrows. */
    private static final double NEAR = 2.5;

    private double reach;
    private Optional<Area> last = Optional.empty();

    /** {@return both axes but for the margin beside the field} */
    Span follow(VectorField field, Optional<Trajectory> way) {
        boolean near = reach <= FAR * field.reach() && field.reach() <= NEAR * reach;
        boolean seen =
                last.filter(area -> way.map(it -> isSeen(area, it)).orElse(true)).isPresent();
        if (!near || !seen) {
            reach = field.reach();
        }
        return new Span(-reach, reach);
    }

    private static boolean isSeen(Area area, Trajectory way) {
        int now = way.size() - 1;
        return area.xs().contains(way.generator(now)) && area.ys().contains(way.discriminator(now));
    }

    /** Takes note of where the field was painted. */
    void painted(Area area) {
        last = Optional.of(area);
    }
}

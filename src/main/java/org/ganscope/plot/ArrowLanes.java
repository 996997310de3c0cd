package org.ganscope.plot;

import org.ganscope.experiment.Arrows;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where arrows along a line of numbers are drawn: along the foot of a chart, those to the right in
 * one lane and those to the left in another below it. Where they would lie over each other, the
 * longest are drawn.
 */
final class ArrowLanes {
    /** Of both lanes, above the foot. */
    static final double HEIGHT = 18;

    private static final double RIGHT = 13;
    private static final double LEFT = 5;

    /** Between two arrows of a lane, at least. */
    private static final double APART = 4;

    private ArrowLanes() {}

    /** {@return how high the lane lies of arrows that are {@code along} the line} */
    static double height(Area area, double along) {
        return area.box().getMaxY() - (along > 0 ? RIGHT : LEFT);
    }

    /**
     * {@return the arrows from foot to tip, the longest first}
     *
     * @param scale of the arrows, in pixels for each unit
     */
    static List<Line2D> of(Arrows arrows, Area area, double scale) {
        List<Line2D> drawn = new ArrayList<>();
        IntStream.range(0, arrows.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -arrows.length(i)))
                .map(i -> shaft(arrows, i, area, scale))
                .filter(one -> drawn.stream().noneMatch(other -> meet(one, other)))
                .forEach(drawn::add);
        return drawn;
    }

    private static Line2D shaft(Arrows arrows, int i, Area area, double scale) {
        double along = arrows.alongX(i);
        double x = area.x(arrows.x(i));
        double y = height(area, along);
        return new Line2D.Double(x, y, x + scale * along, y);
    }

    private static boolean meet(Line2D one, Line2D other) {
        double between =
                Math.max(one.getBounds2D().getMinX(), other.getBounds2D().getMinX())
                        - Math.min(one.getBounds2D().getMaxX(), other.getBounds2D().getMaxX());
        return one.getY1() == other.getY1() && between < APART;
    }
}

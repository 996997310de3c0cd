package org.ganscope.plot;

import org.ganscope.experiment.Curve;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/** Finds where what a chart draws goes on beyond its axis. */
final class OffScaleFinder {
    /**
     * What is closer, in pixels, belongs to one place: the words of two would lie on each other.
     */
    private static final double APART = 20;

    private final Area area;
    private final Color color;

    /**
     * @param color of what is drawn
     */
    OffScaleFinder(Area area, Color color) {
        this.area = area;
        this.color = color;
    }

    /** {@return where the bands of a course leave the axis, upwards and downwards} */
    List<OffScale> of(Columns columns) {
        double step = area.box().getWidth() / columns.count();
        IntToDoubleFunction xs = i -> area.box().getMinX() + (i + 0.5) * step;
        IntToDoubleFunction most = i -> columns.isEmpty(i) ? Double.NaN : columns.max(i);
        IntToDoubleFunction least = i -> columns.isEmpty(i) ? Double.NaN : columns.min(i);
        return Stream.concat(
                        beyond(true, "", columns.count(), xs, most).stream(),
                        beyond(false, "", columns.count(), xs, least).stream())
                .toList();
    }

    /** {@return where bars go on above the axis, and where a density does but no bar} */
    List<OffScale> of(Histogram bars, Curve density) {
        IntToDoubleFunction middles = i -> area.x((bars.edge(i) + bars.edge(i + 1)) / 2);
        List<OffScale> ofBars = beyond(true, "", bars.bins(), middles, bars::density);
        List<OffScale> ofDensity =
                beyond(true, "density ", density.size(), i -> area.x(density.x(i)), density::y);
        return Stream.concat(
                        ofBars.stream(),
                        ofDensity.stream()
                                .filter(
                                        one ->
                                                ofBars.stream()
                                                        .noneMatch(
                                                                bar ->
                                                                        Math.abs(bar.x() - one.x())
                                                                                <= APART)))
                .toList();
    }

    private List<OffScale> beyond(
            boolean above, String name, int count, IntToDoubleFunction xs, IntToDoubleFunction ys) {
        List<OffScale> places = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double value = ys.applyAsDouble(i);
            if (above ? value > area.ys().high() : value < area.ys().low()) {
                double x = xs.applyAsDouble(i);
                var place = new OffScale(x, value, above, name + Numbers.brief(value), color);
                if (x - last > APART) {
                    places.add(place);
                } else if (place.isFartherThan(places.getLast())) {
                    places.set(places.size() - 1, place);
                }
                last = x;
            }
        }
        return places;
    }
}

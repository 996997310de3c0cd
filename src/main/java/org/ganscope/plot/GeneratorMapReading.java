package org.ganscope.plot;

import org.ganscope.experiment.GeneratorMap;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The values under a pointer on a {@link GeneratorMapChart}: of the nearest line, or of the z below
 * the pointer.
 *
 * @param lines of data along x, and of noise
 * @param curve of noise along x, and of data along y
 */
record GeneratorMapReading(Area lines, Area curve, GeneratorMap map, IdealMap ideal) {

    Optional<Reading> at(double x, double y) {
        if (lines.contains(x, y)) {
            return Optional.of(of(lines, nearestLine(x, y), x, y));
        }
        if (curve.contains(x, y)) {
            int i = nearest(value -> Math.abs(curve.x(map.z(value)) - x));
            return Optional.of(of(curve, i, x, y));
        }
        return Optional.empty();
    }

    private int nearestLine(double x, double y) {
        double share = (lines.box().getMaxY() - y) / lines.box().getHeight();
        return nearest(
                i -> {
                    double below = MapLinesPainter.z(lines.box(), lines.ys(), map.z(i));
                    double above = lines.x(map.x(i));
                    return Math.abs(below + share * (above - below) - x);
                });
    }

    private int nearest(IntToDoubleFunction distance) {
        return IntStream.range(0, map.size())
                .boxed()
                .min(Comparator.comparingDouble(distance::applyAsDouble))
                .orElseThrow();
    }

    private Reading of(Area area, int i, double x, double y) {
        String text =
                "z = %s, u = %s\nG(z) = %s\n%s = %s\nG %s here"
                        .formatted(
                                Numbers.of(map.z(i)),
                                Numbers.of((i + 0.5) / map.size()),
                                Numbers.of(map.x(i)),
                                ideal.name(),
                                Numbers.of(ideal.x(i)),
                                MapLinesPainter.way(map, i));
        return area.reading(x, y, text);
    }
}

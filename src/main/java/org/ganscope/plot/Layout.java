package org.ganscope.plot;

import java.util.List;
import java.util.Optional;

/**
 * All of a chart that seldom changes.
 *
 * @param second the axis on the right, where there is one
 * @param right room for what is written right of the data, in pixels
 */
record Layout(String title, List<Key> keys, Axis x, Axis y, Optional<Axis> second, double right) {
    /** What there is at least right of the data, for half of the last number below them. */
    private static final double LEAST = 16;

    /** What an axis on the right has beside it. */
    private static final double BESIDE_AXIS = 8;

    Layout {
        keys = List.copyOf(keys);
        right = Math.max(right, second.isPresent() ? BESIDE_AXIS : LEAST);
    }

    /** With nothing written right of the data. */
    Layout(String title, List<Key> keys, Axis x, Axis y, Optional<Axis> second) {
        this(title, keys, x, y, second, 0);
    }
}

package org.ganscope.plot;

import java.util.List;
import java.util.Optional;

/**
 * All of a chart that seldom changes.
 *
 * @param second the axis on the right, where there is one
 */
record Layout(String title, List<Key> keys, Axis x, Axis y, Optional<Axis> second) {
    Layout {
        keys = List.copyOf(keys);
    }
}

package org.ganscope.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the window remembers from one start to the next.
 *
 * @param place where the window stood; empty before the first time
 * @param recent config files, the newest first
 */
record Preferences(
        boolean dark,
        boolean leftFolded,
        boolean rightFolded,
        Optional<Place> place,
        List<Path> recent) {
    /** How the window looks on its first start. */
    static final Preferences FIRST =
            new Preferences(false, false, false, Optional.empty(), List.of());

    Preferences {
        recent = List.copyOf(recent);
    }

    /** Position and size in screen units, as they were before the window was maximised. */
    record Place(double x, double y, double width, double height, boolean maximised) {}
}

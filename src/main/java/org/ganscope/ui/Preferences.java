package org.ganscope.ui;

import org.ganscope.plot.PlaneLayer;
import org.ganscope.plot.Theme;
import org.ganscope.plot.View;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the window remembers from one start to the next.
 *
 * @param place where the window stood; empty before the first time
 * @param recent config files, the newest first
 * @param views that are shown, the large one first
 * @param layers that the chart of points shows
 * @param logSteps whether the axis of steps is logarithmic
 * @param courses the titles of the metrics that were chosen, by the names of the choices
 */
record Preferences(
        Theme theme,
        boolean leftFolded,
        boolean rightFolded,
        Optional<Place> place,
        List<Path> recent,
        List<View> views,
        Set<PlaneLayer> layers,
        boolean logSteps,
        Map<String, String> courses) {
    /** How the window looks on its first start. */
    static final Preferences FIRST =
            new Preferences(
                    Theme.LIGHT,
                    false,
                    false,
                    Optional.empty(),
                    List.of(),
                    View.atFirst(),
                    PlaneLayer.FIRST,
                    false,
                    Map.of());

    Preferences {
        recent = List.copyOf(recent);
        views = List.copyOf(views);
        layers = Set.copyOf(layers);
        courses = Map.copyOf(courses);
    }

    /** Position and size in screen units, as they were before the window was maximised. */
    record Place(double x, double y, double width, double height, boolean maximised) {}
}

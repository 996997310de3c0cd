package org.ganscope.experiment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Draws the aspects of a run that are watched, each by a view of its own, which is made when it is
 * first asked for. TRAINER thread.
 */
final class DetailViews {
    private final Map<Aspect, DetailView> views = new EnumMap<>(Aspect.class);

    Details of(Set<Aspect> watched, Course course, Views.Moment moment) {
        List<Detail> details = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            if (watched.contains(aspect)) {
                views.computeIfAbsent(aspect, DetailViews::start)
                        .view(course, moment)
                        .ifPresent(details::add);
            }
        }
        return new Details(details);
    }

    private static DetailView start(Aspect aspect) {
        return switch (aspect) {
            case GENERATOR_MAP -> new GeneratorMapView();
            case ARROWS -> new ArrowsView();
            case NETWORKS -> new NetworkPictureView();
            case TRAJECTORY -> (course, moment) -> course.way().map(Function.identity());
        };
    }
}

package org.ganscope.experiment;

import org.ganscope.data.PlaneDistribution;
import org.ganscope.data.PlaneLaw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Draws the aspects of a run that are watched, each by a view of its own, which is made when it is
 * first asked for. TRAINER thread.
 */
final class DetailViews {
    private final Map<Aspect, DetailView> views = new EnumMap<>(Aspect.class);
    private final ExperimentConfig config;
    private final Views drawn;

    /**
     * @param config of the run
     * @param drawn what the run shows in any case
     */
    DetailViews(ExperimentConfig config, Views drawn) {
        this.config = config;
        this.drawn = drawn;
    }

    Details of(Set<Aspect> watched, Course course, Views.Moment moment) {
        List<Detail> details = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            if (watched.contains(aspect)) {
                views.computeIfAbsent(aspect, this::start)
                        .view(course, moment)
                        .ifPresent(details::add);
            }
        }
        return new Details(details);
    }

    private DetailView start(Aspect aspect) {
        return switch (aspect) {
            case GENERATOR_MAP -> new GeneratorMapView();
            case ARROWS -> new ArrowsView();
            case NETWORKS -> new NetworkPictureView();
            case TRAJECTORY -> (course, moment) -> course.way().map(Function.identity());
            case OPTIMAL_PLANE -> onPlane(OptimalPlaneView::new);
            case MANIFOLD -> onPlane((_, _) -> new ManifoldView());
            case TRAILS -> onPlane((_, _) -> new TrailsView(config));
        };
    }

    /** {@return the view of points, or none where samples are numbers} */
    private DetailView onPlane(BiFunction<PlaneLaw, Supplier<PlaneGrid>, DetailView> view) {
        return config.data() instanceof PlaneDistribution data && drawn instanceof PlaneViews plane
                ? view.apply(data.law(), plane::grid)
                : (_, _) -> Optional.empty();
    }
}

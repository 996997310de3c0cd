package org.ganscope.plot;

import org.ganscope.experiment.Detail;
import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.OptimalPlane;
import org.ganscope.experiment.Plane;

import java.util.Optional;
import java.util.Set;

/** What of a scene a {@link PlaneChart} shows. */
record PlaneShown(Scene scene, Set<PlaneLayer> layers) {
    PlaneShown {
        layers = Set.copyOf(layers);
    }

    boolean has(PlaneLayer layer) {
        return layers.contains(layer);
    }

    /** {@return what the snapshot has for a layer that is shown} */
    <T extends Detail> Optional<T> find(PlaneLayer layer, Class<T> kind) {
        return has(layer) ? scene.snapshot().details().find(kind) : Optional.empty();
    }

    /** {@return the best D, where it has taken the colours and lines from D} */
    Optional<OptimalPlane> optimalMap() {
        return find(PlaneLayer.OPTIMAL_MAP, OptimalPlane.class);
    }

    /** {@return D of single points} */
    Optional<DiscriminatorView.OfPoints> judged() {
        return scene.snapshot().discriminator() instanceof DiscriminatorView.OfPoints view
                ? Optional.of(view)
                : Optional.empty();
    }

    /** {@return what colours and lines are of} */
    Optional<Plane> mapped() {
        return optimalMap()
                .map(OptimalPlane::output)
                .or(() -> judged().map(DiscriminatorView.OfPoints::output));
    }
}

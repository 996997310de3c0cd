package org.ganscope.plot;

import org.ganscope.data.PlaneDistribution;
import org.ganscope.experiment.ExperimentConfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why some of what a {@link PlaneChart} was asked to show is not there, in words. */
final class PlaneNotes {
    private PlaneNotes() {}

    static List<String> of(Set<PlaneLayer> layers, ExperimentConfig config) {
        List<String> notes = new ArrayList<>();
        if (layers.contains(PlaneLayer.OPTIMAL_MAP) || layers.contains(PlaneLayer.OPTIMAL)) {
            Names.noOptimum(config).or(() -> noDensity(config)).ifPresent(notes::add);
        }
        int numbers = config.latent().dimension();
        if (layers.contains(PlaneLayer.MANIFOLD) && numbers > 2) {
            notes.add("No sheet: z has %d numbers".formatted(numbers));
        }
        return notes;
    }

    private static Optional<String> noDensity(ExperimentConfig config) {
        boolean isUnknown =
                config.data() instanceof PlaneDistribution data && data.law().density().isEmpty();
        return isUnknown ? Optional.of("No D*: a file's density is unknown") : Optional.empty();
    }
}

package org.ganscope.plot;

import org.ganscope.data.PlaneDistribution;
import org.ganscope.experiment.ExperimentConfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Why some of what a {@link PlaneChart} was asked to show is not there, in words. */
final class PlaneNotes {
    private PlaneNotes() {}

    static List<String> of(Set<PlaneLayer> layers, ExperimentConfig config) {
        List<String> notes = new ArrayList<>();
        if (layers.contains(PlaneLayer.OPTIMAL_MAP) || layers.contains(PlaneLayer.OPTIMAL)) {
            if (config.loss().undecidedOutput().isEmpty()) {
                notes.add("No D*: this loss has none in closed form");
            } else if (config.discriminator().looksAtBatch()) {
                notes.add("No D*: D compares the samples of a batch");
            } else if (hasNoDensity(config)) {
                notes.add("No D*: a file's density is unknown");
            }
        }
        int numbers = config.latent().dimension();
        if (layers.contains(PlaneLayer.MANIFOLD) && numbers > 2) {
            notes.add("No sheet: z has %d numbers".formatted(numbers));
        }
        return notes;
    }

    private static boolean hasNoDensity(ExperimentConfig config) {
        return config.data() instanceof PlaneDistribution data && data.law().density().isEmpty();
    }
}

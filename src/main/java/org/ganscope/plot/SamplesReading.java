package org.ganscope.plot;

import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.Snapshot;

import java.util.Optional;

/** The values under a pointer on a {@link SamplesChart}, all of one x. */
record SamplesReading(Area area, Histogram real, Histogram generated, Snapshot snapshot) {
    Optional<Reading> at(double x, double y) {
        if (!area.contains(x, y)) {
            return Optional.empty();
        }
        double value = area.valueAt(x);
        int bin = (int) Math.clamp(real.bins() * area.xs().share(value), 0, real.bins() - 1.0);
        var text = new StringBuilder();
        text.append("x = ").append(Numbers.of(value));
        text.append(
                "\nreal %s, generated %s"
                        .formatted(
                                Numbers.of(real.density(bin)), Numbers.of(generated.density(bin))));
        text.append(
                "\n  from %s to %s"
                        .formatted(Numbers.of(real.edge(bin)), Numbers.of(real.edge(bin + 1))));
        double density = snapshot.onLine().dataDensity().at(value);
        text.append("\ndata's density ")
                .append(Double.isNaN(density) ? "unknown" : Numbers.of(density));
        if (snapshot.discriminator() instanceof DiscriminatorView.OfSamples of) {
            text.append("\nD(x) = ").append(Numbers.of(of.output().at(value)));
            of.optimal()
                    .ifPresent(
                            optimal ->
                                    text.append("\nD*(x) = ")
                                            .append(Numbers.of(optimal.at(value))));
        }
        return Optional.of(new Reading(x, y, text.toString()));
    }
}

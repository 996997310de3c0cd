package org.ganscope.plot;

import org.ganscope.experiment.Arrows;
import org.ganscope.experiment.Curve;
import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.GeneratorDensity;
import org.ganscope.experiment.PointMass;
import org.ganscope.experiment.SamplesView;

import java.util.List;

/**
 * The numbers of a {@link SamplesChart}: a row for each bar, and beside them a row for each point
 * of the curves, whose grid is another.
 */
final class SamplesTable {
    private SamplesTable() {}

    static Table of(Scene scene, int bins) {
        Table table = Table.titled("Real and generated samples");
        if (!(scene.snapshot().samples() instanceof SamplesView.OnLine samples)) {
            return table;
        }
        Curve data = samples.dataDensity();
        GeneratorDensity generator = samples.generatorDensity();
        Table curves =
                bars(table, samples, bins)
                        .numbers("x", data.size(), data::x)
                        .curve("data_density", data)
                        .curve("generator_density", generator.density());
        Table all = masses(judged(curves, scene.snapshot().discriminator()), generator);
        return scene.snapshot()
                .details()
                .find(Arrows.class)
                .map(
                        arrows ->
                                all.floats("arrow_at", arrows.size(), arrows::x)
                                        .floats("arrow", arrows.size(), arrows::alongX))
                .orElse(all);
    }

    private static Table bars(Table table, SamplesView.OnLine samples, int bins) {
        var xs = new Span(samples.dataDensity().low(), samples.dataDensity().high());
        var real = new Histogram(samples.real(), xs, bins);
        var generated = new Histogram(samples.generated(), xs, bins);
        return table.numbers("bar_from", real.bins(), real::edge)
                .numbers("bar_to", real.bins(), i -> real.edge(i + 1))
                .numbers("real", real.bins(), real::density)
                .numbers("generated", generated.bins(), generated::density)
                .numbers("generated_below", 1, i -> generated.shareBelow())
                .numbers("generated_above", 1, i -> generated.shareAbove());
    }

    /** D's curves, on the grid of the densities. */
    private static Table judged(Table table, DiscriminatorView discriminator) {
        if (!(discriminator instanceof DiscriminatorView.OfSamples of)) {
            return table;
        }
        Table judged = table.curve("d", of.output());
        return of.optimal().map(optimal -> judged.curve("d_optimal", optimal)).orElse(judged);
    }

    private static Table masses(Table table, GeneratorDensity generator) {
        if (!(generator instanceof GeneratorDensity.Exact(Curve _, List<PointMass> masses))
                || masses.isEmpty()) {
            return table;
        }
        return table.numbers("point_mass_at", masses.size(), i -> masses.get(i).x())
                .numbers("point_mass", masses.size(), i -> masses.get(i).mass());
    }
}

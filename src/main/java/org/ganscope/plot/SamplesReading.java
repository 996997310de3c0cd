package org.ganscope.plot;

import org.ganscope.experiment.Arrows;
import org.ganscope.experiment.Curve;
import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.GeneratorDensity;
import org.ganscope.experiment.PointMass;
import org.ganscope.experiment.Snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The values under a pointer on a {@link SamplesChart}, all of one x. */
record SamplesReading(Area area, Histogram real, Histogram generated, Scene scene) {
    /** How far from the pointer an arrow or a point mass may stand, in the chart's units. */
    private static final double NEAR = 6;

    private Snapshot snapshot() {
        return scene.snapshot();
    }

    Optional<Reading> at(double x, double y) {
        if (!area.contains(x, y)) {
            return Optional.empty();
        }
        double value = area.valueAt(x);
        int bin = (int) Math.clamp(real.bins() * area.xs().share(value), 0, real.bins() - 1.0);
        var text = new StringBuilder();
        text.append("x = ").append(Numbers.of(value));
        text.append("\nreal %s, generated %s".formatted(told(real, bin), told(generated, bin)));
        text.append(
                "\n  from %s to %s"
                        .formatted(Numbers.of(real.edge(bin)), Numbers.of(real.edge(bin + 1))));
        double density = snapshot().onLine().dataDensity().at(value);
        text.append("\ndata's density ")
                .append(Double.isNaN(density) ? "unknown" : Numbers.of(density));
        ofGenerator(text, x, value);
        if (snapshot().discriminator() instanceof DiscriminatorView.OfSamples of) {
            tell(text, Names.output(scene.config(), of.inBatch()), of.output(), value);
            boolean exact =
                    snapshot().onLine().generatorDensity() instanceof GeneratorDensity.Exact;
            String name = Names.optimum(scene.config(), exact);
            of.optimal().ifPresent(best -> tell(text, name, best, value));
        }
        arrow(x, y).ifPresent(words -> text.append('\n').append(words));
        return Optional.of(area.reading(x, y, text.toString()));
    }

    private static void tell(StringBuilder text, String name, Curve curve, double x) {
        text.append('\n').append(name).append(" = ").append(Numbers.of(curve.at(x)));
    }

    private String told(Histogram bars, int bin) {
        double density = bars.density(bin);
        return Numbers.of(density) + area.beyond(density, density);
    }

    private void ofGenerator(StringBuilder text, double x, double value) {
        GeneratorDensity density = snapshot().onLine().generatorDensity();
        text.append('\n')
                .append(Names.generator(scene.config()))
                .append("'s density ")
                .append(Numbers.of(density.density().at(value)));
        switch (density) {
            case GeneratorDensity.Estimated _ -> text.append(", an estimate");
            case GeneratorDensity.Exact(Curve _, List<PointMass> masses) ->
                    masses.stream()
                            .filter(mass -> Math.abs(area.x(mass.x()) - x) <= NEAR)
                            .forEach(
                                    mass ->
                                            text.append(
                                                    "\n  and %s of it at %s"
                                                            .formatted(
                                                                    Numbers.of(mass.mass()),
                                                                    Numbers.of(mass.x()))));
        }
    }

    /** {@return what the arrow says whose foot is nearest, where the pointer is near arrows} */
    private Optional<String> arrow(double x, double y) {
        Optional<Arrows> found = snapshot().details().find(Arrows.class);
        if (found.isEmpty() || y < area.box().getMaxY() - ArrowLanes.HEIGHT) {
            return Optional.empty();
        }
        Arrows arrows = found.get();
        return IntStream.range(0, arrows.size())
                .filter(i -> Math.abs(area.x(arrows.x(i)) - x) <= NEAR)
                .boxed()
                .min(Comparator.comparingDouble(i -> distance(arrows, i, x, y)))
                .map(
                        i ->
                                "arrow at %s: %s"
                                        .formatted(
                                                Numbers.of(arrows.x(i)),
                                                Numbers.of(arrows.alongX(i))));
    }

    private double distance(Arrows arrows, int i, double x, double y) {
        return Math.hypot(area.x(arrows.x(i)) - x, ArrowLanes.height(area, arrows.alongX(i)) - y);
    }
}

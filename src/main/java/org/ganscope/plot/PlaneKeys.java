package org.ganscope.plot;

import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Manifold;
import org.ganscope.experiment.ManifoldCurve;
import org.ganscope.experiment.ManifoldSheet;
import org.ganscope.experiment.OptimalPlane;
import org.ganscope.experiment.Plane;
import org.ganscope.experiment.Points;
import org.ganscope.experiment.SamplesView;
import org.ganscope.experiment.Trails;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The legend of a {@link PlaneChart}; at its end, why something that was chosen is not there. */
final class PlaneKeys {
    private PlaneKeys() {}

    /**
     * @param pulls the entry for the arrows, where there are any
     * @param values what the colours run over
     */
    static List<Key> of(PlaneShown shown, Theme theme, Optional<Key> pulls, Span values) {
        ExperimentConfig config = shown.scene().config();
        List<Key> keys = new ArrayList<>();
        if (shown.has(PlaneLayer.POINTS)) {
            keys.add(new Key("real", theme.real(), Key.Mark.SQUARE));
            keys.add(new Key(Names.generated(config), theme.generated(), Key.Mark.DIAMOND));
        }
        map(shown, values)
                .ifPresent(says -> keys.add(new Key(says, theme.discriminator(), Key.Mark.SHADES)));
        shown.optimalMap()
                .filter(PlaneKeys::isUnknownSomewhere)
                .map(
                        _ ->
                                new Key(
                                        "too few to tell",
                                        JudgementPainter.unknown(theme),
                                        Key.Mark.AREA))
                .ifPresent(keys::add);
        if (shown.find(PlaneLayer.OPTIMAL, OptimalPlane.class).isPresent()) {
            List<String> where = KeyWords.optimalBoundary(config, shown.optimalMap().isPresent());
            keys.add(new Key(where, theme.discriminator(), Key.Mark.DASHED));
        }
        pulls.ifPresent(keys::add);
        shown.find(PlaneLayer.MANIFOLD, Manifold.class)
                .ifPresent(manifold -> keys.addAll(of(manifold, theme)));
        shown.find(PlaneLayer.TRAILS, Trails.class)
                .ifPresent(trails -> keys.add(of(trails, theme)));
        PlaneNotes.of(shown.layers(), config).forEach(note -> keys.add(noted(note, theme)));
        return keys;
    }

    /**
     * {@return how many generated points the chart cannot show, in whole percents that stay calm}
     */
    static Optional<Key> outside(PlaneShown shown, Theme theme, Span xs, Span ys) {
        if (!shown.has(PlaneLayer.POINTS)
                || !(shown.scene().snapshot().samples() instanceof SamplesView.InPlane samples)) {
            return Optional.empty();
        }
        Points points = samples.generated();
        long outside =
                IntStream.range(0, points.size())
                        .filter(i -> !xs.contains(points.x(i)) || !ys.contains(points.y(i)))
                        .count();
        long percents = Math.round(100.0 * outside / points.size());
        String share = percents == 0 ? "<1" : String.valueOf(percents);
        return outside == 0
                ? Optional.empty()
                : Optional.of(new Key(KeyWords.outside(share), theme.muted(), Key.Mark.NONE));
    }

    private static boolean isUnknownSomewhere(OptimalPlane best) {
        Plane plane = best.output();
        return IntStream.range(0, plane.rows() * plane.columns())
                .anyMatch(i -> Float.isNaN(plane.get(i / plane.columns(), i % plane.columns())));
    }

    /** {@return what the colour says} */
    private static Optional<List<String>> map(PlaneShown shown, Span values) {
        ExperimentConfig config = shown.scene().config();
        if (shown.optimalMap().isPresent()) {
            return Optional.of(KeyWords.optimalVerdict(config, values));
        }
        Optional<DiscriminatorView.OfPoints> judged = shown.judged();
        return shown.has(PlaneLayer.MAP)
                ? judged.map(view -> KeyWords.verdict(config, view.inBatch(), values))
                : Optional.empty();
    }

    private static List<Key> of(Manifold manifold, Theme theme) {
        var all = new Key("all that G makes, thin to dense", theme.generated(), Key.Mark.SHADES);
        return switch (manifold) {
            case ManifoldCurve _ -> List.of(all);
            case ManifoldSheet _ ->
                    List.of(all, new Key("folded over", theme.text(), Key.Mark.THIN));
        };
    }

    private static Key of(Trails trails, Theme theme) {
        return new Key(KeyWords.paths(trails.probes()), theme.generated(), Key.Mark.THIN);
    }

    private static Key noted(String note, Theme theme) {
        return new Key(KeyWords.note(note), theme.muted(), Key.Mark.NONE);
    }
}

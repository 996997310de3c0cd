package org.ganscope.experiment;

import org.ganscope.data.TargetDistribution;
import org.ganscope.gan.Player;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says what is taken of a run, by its data, its networks and the metrics that are chosen. */
final class Quantities {
    private Quantities() {}

    /** {@return what is taken of the run's samples: the usual, and then what is chosen} */
    static List<Figure> figures(EvaluationConfig evaluation, TargetDistribution data) {
        return Stream.concat(
                        Figure.ofSamples(data).stream(),
                        evaluation.metrics().stream().flatMap(metric -> metric.figures().stream()))
                .filter(figure -> figure != Figure.ACCURACY_HELD_OUT || data.holdsOut())
                .toList();
    }

    /** {@return what is told of the players' layers: nothing, unless that is chosen} */
    static List<LayerFigure> layerFigures(EvaluationConfig evaluation, GameSize size) {
        if (!evaluation.metrics().contains(new Metric.Layers())) {
            return List.of();
        }
        List<LayerFigure> figures = new ArrayList<>();
        for (LayerFigure.Kind kind : LayerFigure.Kind.values()) {
            for (Player player : Player.values()) {
                for (int layer : size.of(player).learningLayers()) {
                    figures.add(new LayerFigure(player, layer, kind));
                }
            }
        }
        return List.copyOf(figures);
    }
}

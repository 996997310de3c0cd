package org.ganscope.experiment;

import org.ganscope.codec.Transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the players did in one step: means over its updates, each taken before its update. NaN where
 * there was none, as at step 0.
 *
 * @param dReal D's mean output on real samples, as the D(x) chart draws it
 * @param dFake the same on generated samples, over D's updates alone
 * @param discriminatorGradient Euclidean norm of the gradient of D's loss
 * @param generatorGradient Euclidean norm of the gradient of G's loss
 * @param layers of each player's last update; empty in steps in which nobody looks
 */
public record StepFigures(
        double discriminatorLoss,
        double generatorLoss,
        double dReal,
        double dFake,
        double discriminatorGradient,
        double generatorGradient,
        Map<LayerFigure, Double> layers) {
    /** No updates yet. */
    public static final StepFigures NONE =
            new StepFigures(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    public StepFigures {
        layers = Map.copyOf(layers);
    }

    /** Figures of a step in which nobody looked at the layers. */
    public StepFigures(
            double discriminatorLoss,
            double generatorLoss,
            double dReal,
            double dFake,
            double discriminatorGradient,
            double generatorGradient) {
        this(
                discriminatorLoss,
                generatorLoss,
                dReal,
                dFake,
                discriminatorGradient,
                generatorGradient,
                Map.of());
    }

    /** {@return figures of as many layers or of none, by way of a transfer} */
    StepFigures through(Transfer transfer, List<LayerFigure> ofLayers) {
        double[] means =
                transfer.doubles(
                        "last/figures",
                        new double[] {
                            discriminatorLoss,
                            generatorLoss,
                            dReal,
                            dFake,
                            discriminatorGradient,
                            generatorGradient
                        },
                        6,
                        6);
        double[] told =
                ofLayers.stream().mapToDouble(one -> layers.getOrDefault(one, 0.0)).toArray();
        double[] brought =
                transfer.doubles(
                        "last/layers", layers.isEmpty() ? new double[0] : told, 0, told.length);
        Map<LayerFigure, Double> all = new HashMap<>();
        for (int i = 0; i < brought.length; i++) {
            all.put(ofLayers.get(i), brought[i]);
        }
        return new StepFigures(means[0], means[1], means[2], means[3], means[4], means[5], all);
    }

    StepFigures withoutLayers() {
        return new StepFigures(
                discriminatorLoss,
                generatorLoss,
                dReal,
                dFake,
                discriminatorGradient,
                generatorGradient);
    }
}

package org.ganscope.experiment;

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

    StepFigures with(Map<LayerFigure, Double> others) {
        return new StepFigures(
                discriminatorLoss,
                generatorLoss,
                dReal,
                dFake,
                discriminatorGradient,
                generatorGradient,
                others);
    }
}

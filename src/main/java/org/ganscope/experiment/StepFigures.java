package org.ganscope.experiment;

/**
 * What the players did in one step: means over its updates, each taken before its update. NaN where
 * there was none, as at step 0.
 *
 * @param dReal D's mean output on real samples, as the D(x) chart draws it
 * @param dFake the same on generated samples, over D's updates alone
 * @param discriminatorGradient Euclidean norm of the gradient of D's loss
 * @param generatorGradient Euclidean norm of the gradient of G's loss
 */
public record StepFigures(
        double discriminatorLoss,
        double generatorLoss,
        double dReal,
        double dFake,
        double discriminatorGradient,
        double generatorGradient) {
    /** No updates yet. */
    public static final StepFigures NONE =
            new StepFigures(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
}

package org.ganscope.experiment;

/** A number that a run's {@link History} keeps over its steps. */
public enum Figure {
    /** Mean over the step's discriminator updates, each before its update. */
    DISCRIMINATOR_LOSS,
    /** Mean over the step's generator updates, each before its update. */
    GENERATOR_LOSS,
    /** D's mean output on real samples, as the D(x) chart draws it, over D's updates. */
    D_REAL,
    /** D's mean output on generated samples, as the D(x) chart draws it, over D's updates. */
    D_FAKE,
    /** Euclidean norm of D's loss gradient, mean over the step's updates. */
    DISCRIMINATOR_GRADIENT,
    /** Euclidean norm of G's loss gradient, mean over the step's updates. */
    GENERATOR_GRADIENT,
    /** Wasserstein-1 distance of the evaluation samples from the data's law. */
    WASSERSTEIN,
    /** Kolmogorov-Smirnov distance of the evaluation samples from the data's law. */
    KOLMOGOROV_SMIRNOV,
    MEAN,
    /** Biased. */
    STANDARD_DEVIATION,
    SKEWNESS,
    /** Excess. */
    KURTOSIS
}

package org.ganscope.experiment;

/**
 * What a set of samples amounts to.
 *
 * @param wasserstein Wasserstein-1 distance from the data's law, data units
 * @param kolmogorovSmirnov greatest difference of the distribution functions, 0 to 1
 * @param standardDeviation biased
 * @param kurtosis excess
 */
public record SampleFigures(
        double wasserstein,
        double kolmogorovSmirnov,
        double mean,
        double standardDeviation,
        double skewness,
        double kurtosis) {}

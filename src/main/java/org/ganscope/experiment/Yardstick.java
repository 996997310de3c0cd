package org.ganscope.experiment;

import org.ganscope.data.LineDistribution;
import org.ganscope.metric.KolmogorovSmirnov;
import org.ganscope.metric.LawQuantiles;
import org.ganscope.metric.Moments;
import org.ganscope.metric.Wasserstein;

/** Takes the figures of samples against the data's law; what they need of it is computed once. */
final class Yardstick {
    private final LineDistribution law;
    private final LawQuantiles quantiles;

    /**
     * @param count of the samples that will be measured
     */
    Yardstick(LineDistribution law, int count) {
        this.law = law;
        quantiles = LawQuantiles.of(law, count);
    }

    SampleFigures figures(Samples samples) {
        float[] sorted = samples.sorted();
        Moments moments = Moments.of(sorted);
        return new SampleFigures(
                Wasserstein.againstLaw(sorted, quantiles),
                KolmogorovSmirnov.againstLaw(sorted, law),
                moments.mean(),
                moments.standardDeviation(),
                moments.skewness(),
                moments.kurtosis());
    }
}

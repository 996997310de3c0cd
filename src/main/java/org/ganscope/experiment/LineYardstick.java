package org.ganscope.experiment;

import org.ganscope.data.LineDistribution;
import org.ganscope.metric.KolmogorovSmirnov;
import org.ganscope.metric.LawQuantiles;
import org.ganscope.metric.ModeCounts;
import org.ganscope.metric.Moments;
import org.ganscope.metric.Wasserstein;

/** Takes the figures of numbers against the data's law. */
final class LineYardstick implements Yardstick {
    private final LineDistribution law;
    private final LawQuantiles quantiles;

    /**
     * @param count of the samples that will be measured
     */
    LineYardstick(LineDistribution law, int count) {
        this.law = law;
        quantiles = LawQuantiles.of(law, count);
    }

    @Override
    public Measured measure(float[] drawn) {
        Samples samples = Samples.of(drawn);
        float[] sorted = samples.sorted();
        Moments moments = Moments.of(sorted);
        SampleFigures figures =
                SampleFigures.onLine(
                        Wasserstein.againstLaw(sorted, quantiles),
                        KolmogorovSmirnov.againstLaw(sorted, law),
                        moments.mean(),
                        moments.standardDeviation(),
                        moments.skewness(),
                        moments.kurtosis());
        return new Measured(
                samples,
                law.peaks().isEmpty()
                        ? figures
                        : figures.with(ModeFigures.of(ModeCounts.ofNumbers(drawn, law.peaks()))));
    }
}

package org.ganscope.export;

import org.ganscope.experiment.SampleFigures;
import org.ganscope.experiment.StepFigures;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Writes metrics.csv: a header and one row for each measured step. Numbers are the shortest that
 * read back to the same bits, the same in every country; what there is not is empty.
 */
final class MetricsTable implements Closeable {
    static final String HEADER =
            "step,loss_d,loss_g,d_real,d_fake,w1,ks,mean,std,skew,kurtosis,grad_d,grad_g";

    private final Writer out;

    /**
     * @param out is closed with this table
     */
    MetricsTable(Writer out) throws IOException {
        this.out = out;
        out.write(HEADER + "\n");
    }

    /**
     * @param players what the step's updates were; NaN where there were none
     * @param samples of the generator after the step
     */
    void write(long step, StepFigures players, SampleFigures samples) throws IOException {
        String figures =
                DoubleStream.of(
                                players.discriminatorLoss(),
                                players.generatorLoss(),
                                players.dReal(),
                                players.dFake(),
                                samples.wasserstein(),
                                samples.kolmogorovSmirnov(),
                                samples.mean(),
                                samples.standardDeviation(),
                                samples.skewness(),
                                samples.kurtosis(),
                                players.discriminatorGradient(),
                                players.generatorGradient())
                        .mapToObj(MetricsTable::number)
                        .collect(Collectors.joining(","));
        out.write(step + "," + figures + "\n");
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

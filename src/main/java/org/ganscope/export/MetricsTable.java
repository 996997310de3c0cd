package org.ganscope.export;

import org.ganscope.experiment.Figure;
import org.ganscope.experiment.SampleFigures;
import org.ganscope.experiment.StepFigures;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Writes metrics.csv: a header and one row for each measured step. Numbers are the shortest that
 * read back to the same bits, the same in every country; what there is not is empty.
 */
final class MetricsTable implements Closeable {
    private final Writer out;
    private final List<Figure> figures;

    /**
     * @param figures that are taken of the samples
     * @param out is closed with this table
     */
    MetricsTable(List<Figure> figures, Writer out) throws IOException {
        this.out = out;
        this.figures = List.copyOf(figures);
        String ofSamples = figures.stream().map(Figure::column).collect(Collectors.joining(","));
        out.write("step,loss_d,loss_g,d_real,d_fake," + ofSamples + ",grad_d,grad_g\n");
    }

    /**
     * @param players what the step's updates were; NaN where there were none
     * @param samples of the generator after the step
     */
    void write(long step, StepFigures players, SampleFigures samples) throws IOException {
        DoubleStream before =
                DoubleStream.of(
                        players.discriminatorLoss(),
                        players.generatorLoss(),
                        players.dReal(),
                        players.dFake());
        DoubleStream ofSamples = figures.stream().mapToDouble(samples::get);
        DoubleStream after =
                DoubleStream.of(players.discriminatorGradient(), players.generatorGradient());
        String row =
                Stream.of(before, ofSamples, after)
                        .flatMapToDouble(part -> part)
                        .mapToObj(MetricsTable::number)
                        .collect(Collectors.joining(","));
        out.write(step + "," + row + "\n");
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

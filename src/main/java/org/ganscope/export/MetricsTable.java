package org.ganscope.export;

import static org.ganscope.experiment.Figure.DISCRIMINATOR_GRADIENT;
import static org.ganscope.experiment.Figure.DISCRIMINATOR_LOSS;
import static org.ganscope.experiment.Figure.D_FAKE;
import static org.ganscope.experiment.Figure.D_REAL;
import static org.ganscope.experiment.Figure.GENERATOR_GRADIENT;
import static org.ganscope.experiment.Figure.GENERATOR_LOSS;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.LayerFigure;
import org.ganscope.experiment.Quantity;
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
    private final List<LayerFigure> layers;

    /**
     * @param config of the run, which says what is taken of the samples and of the layers
     * @param out is closed with this table
     */
    MetricsTable(ExperimentConfig config, Writer out) throws IOException {
        this.out = out;
        figures = config.figures();
        layers = config.layerFigures();
        String columns =
                Stream.of(
                                List.of(DISCRIMINATOR_LOSS, GENERATOR_LOSS, D_REAL, D_FAKE),
                                figures,
                                List.of(DISCRIMINATOR_GRADIENT, GENERATOR_GRADIENT),
                                layers)
                        .<Quantity>flatMap(List::stream)
                        .map(Quantity::column)
                        .collect(Collectors.joining(","));
        out.write("step," + columns + "\n");
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
        DoubleStream ofLayers =
                layers.stream().mapToDouble(one -> players.layers().getOrDefault(one, Double.NaN));
        String row =
                Stream.of(before, ofSamples, after, ofLayers)
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

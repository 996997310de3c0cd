package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.gan.Game;
import org.junit.jupiter.api.Test;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** D over mean and standard deviation of minibatches, beside D asked about sets built by hand. */
class SetsTest {
    private static final SampleFigures FIGURES = SampleFigures.onLine(0.1, 0.2, 3, 2, 0.7, -0.4);

    /** Of mean 3, variance (4 + 1 + 0 + 9) / 4 = 3.5. */
    private static final float[] BATCH = {1, 2, 3, 6};

    @Test
    void aMinibatchOfNumbersIsShiftedAndScaled() {
        Sets.Shape shape = new SetsOfNumbers(4).shape(BATCH, FIGURES);

        for (int i = 0; i < 4; i++) {
            double expected = 10 + 2.5 * (BATCH[i] - 3) / Math.sqrt(3.5);
            assertThat((double) shape.number(i, 10, 2.5)).isCloseTo(expected, within(1e-6));
            assertThat(shape.number(i, 10, 0)).isEqualTo(10);
        }
    }

    /** Standardised, four even places lie at -3, -1, 1, 3 over their deviation sqrt(5). */
    @Test
    void equalNumbersAreSpreadEvenly() {
        Sets.Shape shape = new SetsOfNumbers(4).shape(new float[] {7, 7, 7, 7}, FIGURES);

        for (int i = 0; i < 4; i++) {
            assertThat((double) shape.number(i, 1, 2))
                    .isCloseTo(1 + 2 * (2 * i - 3) / Math.sqrt(5), within(1e-6));
        }
    }

    @Test
    void momentsKeepTheShapeOfTheEvaluationSamples() {
        Sets.Shape shape = new SetsOfMoments().shape(BATCH, FIGURES);

        assertThat(IntStream.range(0, 4).mapToObj(i -> shape.number(i, 10, 2.5)))
                .containsExactly(10f, 2.5f, 0.7f, -0.4f);
    }

    /** Third moment (-8 - 1 + 0 + 27) / 4 = 4.5, fourth (16 + 1 + 0 + 81) / 4 = 24.5. */
    @Test
    void aMinibatchIsDescribedByItsFourMoments() {
        float[] four = new SetsOfMoments().describe(BATCH);

        assertThat(four).hasSize(4);
        assertThat(four[0]).isEqualTo(3);
        assertThat((double) four[1]).isCloseTo(Math.sqrt(3.5), within(1e-6));
        assertThat((double) four[2]).isCloseTo(4.5 / Math.pow(3.5, 1.5), within(1e-6));
        assertThat((double) four[3]).isCloseTo(24.5 / 12.25 - 3, within(1e-6));
    }

    @Test
    void thePlaneIsWhatDSaysOfThoseNumbers() {
        ExperimentConfig config =
                Configs.small("discriminator.sees=minibatch", "discriminator.sees.form=sorted");
        Game game = new Training(config).game();
        float[] batch = new BatchSource(config).generated(game, 0).getFirst();
        double mean = values(batch).average().orElseThrow();
        double deviation =
                Math.sqrt(values(batch).map(x -> (x - mean) * (x - mean)).average().orElseThrow());

        compare(
                config,
                game,
                (i, m, s) -> (float) (m + s * (batch[i] - mean) / deviation),
                batch.length);
    }

    @Test
    void thePlaneIsWhatDSaysOfThoseMoments() {
        ExperimentConfig config = Configs.ofMoments("latent={\"type\": \"gaussian\"}");
        Game game = new Training(config).game();
        SampleFigures figures = new Experiment(config).snapshot().generatedFigures();

        compare(
                config,
                game,
                (i, m, s) ->
                        (float)
                                DoubleStream.of(m, s, figures.skewness(), figures.kurtosis())
                                        .toArray()[i],
                4);
    }

    /** At the corners of the plane and within. */
    private static void compare(ExperimentConfig config, Game game, Sets.Shape byHand, int size) {
        var view = (DiscriminatorView.OfSets) new Experiment(config).snapshot().discriminator();
        Plane plane = view.output();
        float[] set = new float[size];
        float[] logit = new float[1];
        int last = plane.columns() - 1;
        for (int row : new int[] {0, 1, last / 2, last}) {
            for (int column : new int[] {0, last / 3, last}) {
                double mean = plane.lowX() + (plane.highX() - plane.lowX()) * column / last;
                double deviation = plane.lowY() + (plane.highY() - plane.lowY()) * row / last;
                for (int i = 0; i < size; i++) {
                    set[i] = byHand.number(i, mean, deviation);
                }
                game.judgeSets(set, 1, logit);
                assertThat((double) plane.get(row, column))
                        .as("row %d, column %d", row, column)
                        .isCloseTo(1 / (1 + Math.exp(-logit[0])), within(1e-6));
            }
        }
    }

    private static DoubleStream values(float[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]);
    }
}

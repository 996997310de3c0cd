package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Family;
import org.ganscope.config.Settings;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.math.RandomStream;
import org.ganscope.metric.Cloud;
import org.ganscope.metric.Frechet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a config chooses to be measured beside the usual. */
class ChosenMetricsTest {
    private static final String ALL =
            "evaluation.metrics=[\"histogram\", \"energy\", \"mmd\", \"frechet\","
                    + " \"precisionRecall\", \"densityCoverage\", \"accuracy\", \"layers\"]";
    private static final String OF_POINTS = ALL.replace("\"histogram\", ", "");

    private static ExperimentConfig config(String... settings) {
        return Settings.apply(ExperimentConfig.byDefault(), List.of(settings));
    }

    private static ExperimentConfig onRing(String... more) {
        List<String> settings = new ArrayList<>();
        settings.addAll(List.of("data=ring", "generator.layers[2].units=2"));
        settings.addAll(List.of(more));
        return config(settings.toArray(String[]::new));
    }

    @Test
    void eachMetricThatThereIsAddsItsFigures() {
        List<Figure> figures = config(ALL).figures();
        List<Figure> usual = Figure.ofSamples(ExperimentConfig.byDefault().data());

        assertThat(config(ALL).evaluation().metrics())
                .hasSize(Family.of(Metric.class).options().size());
        assertThat(figures).startsWith(usual.toArray(Figure[]::new)).hasSize(usual.size() + 11);
        assertThat(new Experiment(config(ALL)).evaluate().values()).containsOnlyKeys(figures);
        assertThat(new Experiment(onRing(OF_POINTS)).evaluate().values())
                .containsOnlyKeys(onRing(OF_POINTS).figures());
    }

    @Test
    void choosingChangesNeitherTrainingNorTheUsualFigures() {
        var plain = new Experiment(config());
        var measured = new Experiment(config(ALL));
        for (int i = 0; i < 20; i++) {
            plain.step();
            measured.step();
        }

        assertThat(measured.last())
                .usingRecursiveComparison()
                .ignoringFields("layers")
                .isEqualTo(plain.last());
        assertThat(measured.evaluate().values()).containsAllEntriesOf(plain.evaluate().values());
    }

    @Test
    void theyComeIntoTheHistory() {
        var experiment = new Experiment(config(ALL));

        Band band = experiment.history().band(Figure.COVERAGE);

        assertThat(band.size()).isEqualTo(1);
        assertThat(band.mean(0)).isEqualTo(experiment.evaluate().get(Figure.COVERAGE));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void realSamplesStandAtTheNoiseFloorAndAnUntrainedGeneratorFarAboveIt(boolean line) {
        Snapshot snapshot = new Experiment(line ? config(ALL) : onRing(OF_POINTS)).snapshot();
        SampleFigures real = snapshot.realFigures();
        SampleFigures generated = snapshot.generatedFigures();

        // Of two real samples of 1,000: E density = 1, E coverage = 1 - 2^-5.
        assertThat(real.get(Figure.DENSITY)).isCloseTo(1, within(0.1));
        assertThat(real.get(Figure.COVERAGE)).isCloseTo(0.969, within(0.03));
        assertThat(real.get(Figure.MMD)).isBetween(-0.002, 0.005);
        assertThat(generated.get(Figure.COVERAGE)).isLessThan(0.5);
        for (Figure figure : List.of(Figure.ENERGY, Figure.MMD, Figure.FRECHET)) {
            assertThat(generated.get(figure))
                    .as(figure.column())
                    .isGreaterThan(10 * Math.abs(real.get(figure)));
        }
    }

    @Test
    void frechetDistanceIsThatOfTheMeasuredSamples() {
        ExperimentConfig config = config("evaluation.metrics=[\"frechet\"]");
        var experiment = new Experiment(config);
        Cloud generated = Cloud.firstOf(experiment.generate(10_000), 1, 10_000);
        float[] real = new float[10_000];
        config.data().sample(RandomStream.of(config.seed(), "comparison"), real, 10_000);

        assertThat(experiment.evaluate().get(Figure.FRECHET))
                .isEqualTo(Frechet.distance(Cloud.firstOf(real, 1, 10_000), generated));
    }

    @Test
    void accuracyIsTheShareOnTheRightSideOfTheUndecided() {
        // D says x - 1: it takes what lies above 1 for real. The first 5,000 lie at 0, then 1, 2.
        float[] samples = new float[10_000];
        Arrays.fill(samples, 5_000, 6_000, 1);
        Arrays.fill(samples, 6_000, 10_000, 2);
        Accuracy.Judge judge =
                (x, count, logits) -> {
                    for (int i = 0; i < count; i++) {
                        logits[i] = x[i] - 1;
                    }
                };
        var accuracy = new Accuracy(judge, new AdversarialLoss.NonSaturating(1), 1);

        assertThat(accuracy.onReal(samples)).isEqualTo(0.4);
        assertThat(accuracy.onGenerated(samples)).isEqualTo(0.5);
    }

    @Test
    void aDiscriminatorThatLearnsAgainstABadGeneratorIsRightOfBoth() {
        var experiment = new Experiment(config(ALL, "discriminatorSteps=20"));
        for (int i = 0; i < 20; i++) {
            experiment.step();
        }
        SampleFigures figures = experiment.evaluate();

        assertThat(figures.get(Figure.ACCURACY_REAL)).isBetween(0.8, 1.0);
        assertThat(figures.get(Figure.ACCURACY_FAKE)).isBetween(0.8, 1.0);
    }

    @Test
    void accuracyWhereDSeesNoSingleSampleIsRefused() {
        assertThatThrownBy(
                        () ->
                                config(
                                        "discriminator.sees=moments",
                                        "evaluation.metrics=[\"accuracy\"]"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("where D does not judge each alone");
    }

    @Test
    void histogramsOfPointsAreRefused() {
        assertThatThrownBy(() -> onRing("evaluation.metrics=[\"histogram\"]"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("evaluation.metrics[0]")
                .hasMessageContaining("must be a metric of points where the data are such");
    }
}

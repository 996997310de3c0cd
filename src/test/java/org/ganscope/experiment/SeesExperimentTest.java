package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Settings;
import org.ganscope.experiment.DiscriminatorView.BatchPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Runs in which the discriminator sees something else than one sample. */
class SeesExperimentTest {
    /** So that the untrained generator stands among the data. */
    private static final String NEAR = "data.mean=0";

    @ParameterizedTest
    @ValueSource(strings = {"raw", "sorted", "withVariances", "withDifferences"})
    void aDiscriminatorOfMinibatchesIsShownOverMeanAndWidth(String form) {
        Experiment experiment =
                new Experiment(
                        Configs.small(
                                "discriminator.sees=minibatch", "discriminator.sees.form=" + form));
        experiment.step();

        var view = (DiscriminatorView.OfSets) experiment.snapshot().discriminator();

        assertThat(view.generated()).hasSize(16);
        BatchPoint batch = view.generated().getFirst();
        Plane plane = view.output();
        // The first generated minibatch is the one that is shifted and scaled: at its own place
        // the plane says what D says of it, as far as neighbours on the grid differ.
        double column = (batch.mean() - plane.lowX()) / (plane.highX() - plane.lowX());
        double row = (batch.standardDeviation() - plane.lowY()) / (plane.highY() - plane.lowY());
        float near =
                plane.get(
                        (int) Math.round(row * (plane.rows() - 1)),
                        (int) Math.round(column * (plane.columns() - 1)));
        assertThat((double) near).isCloseTo(batch.output(), within(0.05));
        assertThat(view.real().getFirst().output()).isBetween(0.0, 1.0);
    }

    /** All axes are measured in the data's standard deviation, which is 0 here. */
    @Test
    void dataOfOnePointHaveAPlaneToo() {
        Experiment experiment =
                new Experiment(
                        Configs.small(
                                "data={\"type\": \"pointMass\", \"at\": 2}",
                                "discriminator.sees=minibatch"));

        Snapshot snapshot = experiment.snapshot(Set.of(Aspect.NETWORKS));

        Plane plane = ((DiscriminatorView.OfSets) snapshot.discriminator()).output();
        assertThat(plane.lowX()).isEqualTo(-1);
        assertThat(plane.highX()).isEqualTo(5);
        assertThat(plane.lowY()).isZero();
        assertThat(plane.highY()).isEqualTo(2.5);
        assertThat(plane.get(20, 10)).isBetween(0f, 1f);
    }

    @Test
    void aGeneratorOfOnePointHasAPlaneToo() {
        ExperimentConfig config =
                Settings.apply(
                        Configs.small("discriminator.sees=minibatch"),
                        List.of("generator.layers=[{\"type\": \"constant\"}]"));
        Experiment experiment = new Experiment(config);

        var view = (DiscriminatorView.OfSets) experiment.snapshot().discriminator();

        assertThat(view.generated().getFirst().standardDeviation()).isZero();
        assertThat(view.output().get(20, 10)).isBetween(0f, 1f);
    }

    @Test
    void ofPacksThereIsTheOutputForEqualSamplesAndTheBestOfThem() {
        ExperimentConfig packs = Configs.small("discriminator.sees=pack", NEAR);
        var ofPacks =
                (DiscriminatorView.OfSamples) new Experiment(packs).snapshot().discriminator();
        var ofSamples =
                (DiscriminatorView.OfSamples)
                        new Experiment(Configs.small(NEAR)).snapshot().discriminator();

        assertThat(ofPacks.packed()).isEqualTo(2);
        int at = 0;
        while (!inside(ofSamples.optimal().orElseThrow().y(at))) {
            at++;
        }
        double single = ofSamples.optimal().orElseThrow().y(at);
        double ratio = single / (1 - single);
        assertThat(ofPacks.optimal().orElseThrow().y(at))
                .isCloseTo(ratio * ratio / (1 + ratio * ratio), within(1e-9));
    }

    /** {@return whether both densities are there} */
    private static boolean inside(double output) {
        return output > 0.001 && output < 0.999;
    }

    @Test
    void pointsOfThePlaneArePackedToo() {
        Experiment experiment =
                new Experiment(
                        Configs.small(
                                "data=ring",
                                "generator.layers[2].units=2",
                                "discriminator.sees=pack",
                                "penalties=[{\"type\": \"r1\"}]"));
        experiment.step();

        var view = (DiscriminatorView.OfPoints) experiment.snapshot().discriminator();

        assertThat(view.packed()).isEqualTo(2);
    }

    @Test
    void theBatchSizeIsFixedWhereTheDiscriminatorSeesMoreThanOneSample() {
        String rule = "discriminatorSeesSingleSamples";
        assertThat(Configs.small("discriminator.sees=pack").isLive(rule)).isFalse();
        assertThat(Configs.small("discriminator.sees=minibatch").isLive(rule)).isFalse();
    }

    @Test
    void momentsOfAFileThatHoldsOneNumberAreRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "0.1\n".repeat(100));
        String data = "data={\"type\": \"csv\", \"file\": \"%s\"}".formatted(file);

        assertThat(Configs.small(data).data().dimension()).isEqualTo(1);
        assertThatThrownBy(() -> Configs.ofMoments(data))
                .isInstanceOf(ConfigException.class)
                .hasMessage(
                        "discriminator.sees must not be moments where all data are one number,"
                                + " but is \"moments\"");
    }

    private static ExperimentConfig after(String settings) {
        return Settings.apply(ExperimentConfig.byDefault(), List.of(settings.split(";")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "discriminator.sees=pack;discriminator.sees.size=5"
                        + "|discriminator.sees.size must divide the batch size, which is 256, but is 5",
                "discriminator.sees=pack;discriminator.sees.size=65"
                        + "|discriminator.sees.size must be 1 to 64, but is 65",
                "discriminator.sees=minibatch;batchSize=8000;discriminator.sees.form=withVariances"
                        + "|discriminator.sees must show D at most 8,192 numbers at once,"
                        + " but is \"16,000\"",
                "discriminator.sees=minibatch;penalties=[{\"type\": \"wganGp\"}]"
                        + "|penalties[0] must not be about the slope of D(x) where D sees no"
                        + " samples, but is \"wganGp\"",
                "discriminator.sees=pack;evaluation.metrics=[\"accuracy\"]"
                        + "|evaluation.metrics[0] must be a metric of samples where D does not judge"
                        + " each alone, but is accuracy",
                "loss=wasserstein;evaluation.metrics=[\"accuracy\"]"
                        + "|evaluation.metrics[0] must be another metric with the loss wasserstein,"
                        + " whose D has no undecided output, but is accuracy",
                "evaluation.metrics=[\"energy\", \"mmd\", \"energy\"]"
                        + "|evaluation.metrics[2] must not be there twice, but is \"energy\"",
                "discriminator.layers[1].type=minibatchStandardDeviation;"
                        + "discriminator.sees=pack;batchSize=2"
                        + "|batchSize must be at least 4 where a layer compares the samples of a"
                        + " batch, but is 2",
            })
    void whatMakesNoSenseIsRefused(String settings, String message) {
        assertThatThrownBy(() -> after(settings))
                .isInstanceOf(ConfigException.class)
                .hasMessage(message);
    }
}

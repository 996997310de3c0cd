package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.config.ConfigException;
import org.ganscope.config.RecordWriter;
import org.ganscope.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Which layers may stand where, and how large they may be. */
class LayerRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "generator.layers[1].type=minibatchDiscrimination|"
                        + "generator.layers[1].type must be a layer of one sample in a generator:"
                        + " its samples must not depend on each other,"
                        + " but is \"minibatchDiscrimination\"",
                "discriminator.sees=moments;discriminator.layers[1].type=batchNorm|"
                        + "discriminator.layers[1].type must be a layer for single samples where D"
                        + " sees one whole minibatch at a time, but is \"batchNorm\"",
                "discriminator.layers[2].type=dropout|"
                        + "discriminator.layers[2] must be dense, one linear unit: the logit,"
                        + " but is dropout",
                "generator.layers[1].type=batchNorm;batchSize=1|"
                        + "batchSize must be at least 2 where a layer compares the samples of a"
                        + " batch, but is 1",
                "discriminator.layers[1].type=minibatchDiscrimination;batchSize=4096|"
                        + "batchSize must be at most 1,028 with networks of this size,"
                        + " but is 4096",
                "discriminator.layers[0].units=1024;discriminator.layers[1].type=maxout;"
                        + "discriminator.layers[1].units=512;discriminator.layers[1].pieces=8|"
                        + "discriminator must have at most 4,000,000 weights,"
                        + " but is a network of 4,200,961",
                "discriminator.layers[0].initialiser=zeros;"
                        + "discriminator.layers[0].normalisation=spectral|"
                        + "discriminator.layers[0].initialiser must not start all weights at 0"
                        + " where they are divided by their size, but is \"zeros\"",
                "generator.layers=[{\"type\": \"scale\"}];latent.dimension=2|"
                        + "generator.layers must have a layer of 1 units, one for each dimension of"
                        + " the data, but is 2",
                "generator.layers=[{\"type\": \"constant\", \"units\": 2}]|"
                        + "generator.layers[0].units must be 1, one for each dimension of the data,"
                        + " but is 2",
                "generator.layers[2].type=constant|"
                        + "generator.layers[2].type must not be constant after other layers, which"
                        + " it would ignore, but is \"constant\"",
                "discriminator.layers[0].type=constant|"
                        + "discriminator.layers[0].type must not be constant in a discriminator,"
                        + " which would ignore what it sees, but is \"constant\"",
                "generator.layers[3].type=dropout|"
                        + "generator.layers[3].type must not be dropout as the last layer: it would"
                        + " set samples themselves to 0, but is \"dropout\"",
                "generator.layers[3].type=layerNorm|"
                        + "generator.layers[3].type must not be layerNorm where it gets a single"
                        + " number, of which it would leave none, but is \"layerNorm\"",
                "discriminator.layers[0].units=1;discriminator.layers[1].type=layerNorm|"
                        + "discriminator.layers[1].type must not be layerNorm where it gets a single"
                        + " number, of which it would leave none, but is \"layerNorm\"",
                "discriminator.sees=moments;data=pointMass|"
                        + "discriminator.sees must not be moments where all data are one number,"
                        + " but is \"moments\"",
                "discriminator.sees=moments;generator.layers=[{\"type\": \"constant\"}]|"
                        + "discriminator.sees must not be moments where the generator is a constant,"
                        + " whose samples are all one number, but is \"moments\"",
            })
    void aLayerThatMakesNoSenseIsRefused(String settings, String message) {
        assertThatThrownBy(
                        () ->
                                Settings.apply(
                                        ExperimentConfig.byDefault(), List.of(settings.split(";"))))
                .isInstanceOf(ConfigException.class)
                .hasMessage(message);
    }

    @Test
    void theBatchSizeIsFixedWhereTheDiscriminatorComparesItsSamples() {
        ExperimentConfig plain = Configs.small();
        ExperimentConfig comparing =
                small("discriminator.layers[1].type=minibatchStandardDeviation");

        assertThat(plain.isLive("discriminatorSeesSingleSamples")).isTrue();
        assertThat(comparing.isLive("discriminatorSeesSingleSamples")).isFalse();
    }

    @Test
    void whatADiscriminatorSeesOfABatchIsShownInAGeneratedBatch() {
        ExperimentConfig config = small("discriminator.layers[1].type=minibatchDiscrimination");
        Experiment experiment = new Experiment(config);
        experiment.step();

        var view = (DiscriminatorView.OfSamples) experiment.snapshot().discriminator();

        assertThat(view.inBatch()).isTrue();
        assertThat(view.optimal()).isEmpty();
        for (int i = 0; i < view.output().size(); i++) {
            assertThat(view.output().y(i)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void aConstantGeneratorIsAPointMass() {
        ExperimentConfig config =
                small(
                        "generator.layers=[{\"type\": \"constant\", \"initialiser\": {\"type\":"
                                + " \"constant\", \"value\": 2}}]");
        Experiment experiment = new Experiment(config);

        var density = (GeneratorDensity.Exact) experiment.snapshot().onLine().generatorDensity();
        assertThat(density.pointMasses()).containsExactly(new PointMass(2, 1));
        experiment.step();
        assertThat(experiment.snapshot().onLine().generated().get(0)).isNotEqualTo(2);
    }

    private static ExperimentConfig small(String setting) {
        return Settings.apply(Configs.small(), List.of(setting));
    }

    @Test
    void whatIsSeldomChangedIsWrittenOnlyWhereItWasChanged() {
        ExperimentConfig config = Configs.small("generator.layers[0].bias=none");

        String json = RecordWriter.write(config).toString();

        assertThat(json.split("\"bias\"")).hasSize(2);
        assertThat(json).contains("\"bias\":\"none\"");
    }
}

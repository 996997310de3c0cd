package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.config.Changes;
import org.ganscope.config.ConfigException;
import org.ganscope.config.Difference;
import org.ganscope.config.RecordReader;
import org.ganscope.config.RecordWriter;
import org.ganscope.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** The rules that relate the fields of a config, and which changes a run can take. */
class ExperimentConfigTest {
    private final ExperimentConfig config = ExperimentConfig.byDefault();

    private ExperimentConfig with(String... settings) {
        return Settings.apply(config, List.of(settings));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data={\"type\": \"uniform\", \"low\": 3, \"high\": 3}"
                        + "|data.high must be above low, which is 3.0, but is 3.0",
                "latent.low=1|latent.high must be above low, which is 1.0, but is 1.0",
                "generator.layers[2].units=2|"
                        + "generator.layers[2].units must be 1, one for each dimension of the data,"
                        + " but is 2",
                "discriminator.layers[2].units=2|"
                        + "discriminator.layers[2].units must be 1, the logit, but is 2",
                "discriminator.layers[2].activation=sigmoid|"
                        + "discriminator.layers[2].activation must be linear (the loss takes the"
                        + " logit; a sigmoid is part of it), but is \"sigmoid\"",
                "generator.layers[0].units=4096;generator.layers[1].units=2048|"
                        + "generator must have at most 4,000,000 weights,"
                        + " but is a network of 8,400,897",
                "discriminator.layers[0].units=4096;discriminator.layers[1].units=2048|"
                        + "discriminator must have at most 4,000,000 weights,"
                        + " but is a network of 8,400,897",
                "generator.layers[0].units=4096;generator.layers[1].units=1;"
                        + "generator.layers[2].units=4096;generator.layers[3].units=1;batchSize=9"
                        + "|generator must make at most 8,192 numbers of one sample,"
                        + " but is a network of 8,194",
                "discriminator.layers[0].units=2000;batchSize=16384|"
                        + "batchSize must be at most 7,740 with networks of this size,"
                        + " but is 16384",
                "discriminator.sees=moments;batchSize=3|"
                        + "batchSize must be at least 4 where the discriminator sees whole minibatches,"
                        + " but is 3",
            })
    void aRuleOverSeveralFieldsIsHeld(String settings, String message) {
        assertThatThrownBy(() -> with(settings.split(";")))
                .isInstanceOf(ConfigException.class)
                .hasMessage(message);
    }

    @Test
    void aConstructorRefusesAsTheReaderDoes() {
        assertThatThrownBy(() -> new EvaluationConfig(0, 1, List.of()))
                .hasMessage(
                        """
                        every must be 1 to 1,000,000, but is 0
                        samples must be 100 to 100,000, but is 1\
                        """);
    }

    @Test
    void aConfigSurvivesItsFile() {
        assertThat(RecordReader.read(RecordWriter.write(config), ExperimentConfig.class))
                .isEqualTo(config);
    }

    @Test
    void activationsAreWrittenAsBareNamesAndOtherChoicesWithTheirType() {
        assertThat(RecordWriter.write(with("generator.layers[0].activation=leakyRelu")).toString())
                .contains("{\"type\":\"dense\",\"units\":16,\"activation\":\"tanh\"}")
                .contains("\"activation\":{\"type\":\"leakyRelu\",\"slope\":0.2}")
                .contains("\"loss\":{\"type\":\"nonSaturating\",\"realLabel\":1.0}")
                .contains("\"sees\":{\"type\":\"sample\"}");
    }

    @Test
    void theSameConfigDiffersInNothing() {
        assertThat(config.differences(ExperimentConfig.byDefault())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "generatorOptimizer.learningRate=0.5, generatorOptimizer.learningRate, LIVE",
        "loss=minimax, loss, LIVE",
        "discriminatorSteps=5, discriminatorSteps, LIVE",
        "batchSize=64, batchSize, LIVE",
        "steps=10, steps, LIVE",
        "evaluation.every=7, evaluation.every, LIVE",
        "evaluation.samples=500, evaluation.samples, ON_RESET",
        "generatorOptimizer=sgd, generatorOptimizer, ON_RESET",
        "generator.layers[1].units=3, generator.layers[1].units, ON_RESET",
        "generator.layers[0].activation=relu, generator.layers[0].activation, ON_RESET",
        "discriminator.sees=moments, discriminator.sees, ON_RESET",
        "data.mean=3, data.mean, ON_RESET",
        "seed=2, seed, ON_RESET",
    })
    void aChangeTakesHoldWhenItsFieldSays(String setting, String path, Changes changes) {
        assertThat(config.differences(with(setting)))
                .extracting(Difference::path, Difference::changes)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(path, changes));
    }

    @Test
    void aListOfAnotherLengthDiffersAsAWhole() {
        ExperimentConfig deeper =
                with("generator.layers[3].activation=linear", "generator.layers[3].units=1");

        assertThat(config.differences(deeper))
                .extracting(Difference::path)
                .containsExactly("generator.layers");
    }

    @Test
    void theBatchSizeIsFixedWhereTheDiscriminatorSeesMoments() {
        ExperimentConfig moments = with("discriminator.sees=moments");

        assertThat(moments.differences(Settings.apply(moments, List.of("batchSize=64"))))
                .extracting(Difference::changes)
                .containsExactly(Changes.ON_RESET);
    }
}

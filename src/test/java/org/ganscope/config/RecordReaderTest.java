package org.ganscope.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.config.Sample.Bent;
import org.ganscope.config.Sample.Gaussian;
import org.ganscope.config.Sample.Noise;
import org.ganscope.config.Sample.Round;
import org.ganscope.config.Sample.Shape;
import org.ganscope.config.Sample.Training;
import org.ganscope.config.Sample.Uniform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** A tree becomes a record, or all that is wrong with it is named at once. */
class RecordReaderTest {

    @Test
    void aMissingFieldTakesItsDefault() {
        assertThat(Training.read("{}"))
                .isEqualTo(
                        new Training(
                                256,
                                0,
                                1,
                                1,
                                "None",
                                new Uniform(0, 1),
                                List.of(new Shape(new Round(), 1.5))));
    }

    @Test
    void everyBrokenRuleIsNamedAtOnce() {
        assertThatThrownBy(
                        () ->
                                Training.read(
                                        """
                                        {"batchSize": 0, "gradientPenalty": "much",
                                         "discriminatorStep": 2, "title": 7, "seed": 1.5,
                                         "noise": {"type": "gaussian", "width": 1, "mean": 0},
                                         "shapes": [{}, {"curve": "rund"}, {"size": null}]}\
                                        """))
                .isInstanceOf(ConfigException.class)
                .hasMessage(
                        """
                        batchSize must be 1 to 16,384, but is 0
                        gradientPenalty must be a number, at least 0, but is "much"
                        seed must be a whole number, 0 to 9,007,199,254,740,991, but is 1.5
                        title must be text in double quotes, but is 7
                        noise.width must be more than 0 and less than 1, but is 1
                        noise.mean is not known
                        shapes[1].curve must be round or bent, but is "rund"; did you mean round?
                        shapes[2].size must be a number, but is null
                        discriminatorStep is not known; did you mean discriminatorSteps?\
                        """);
    }

    @Test
    void aRuleOverTwoFieldsIsNamedBesideBrokenOthers() {
        assertThatThrownBy(
                        () ->
                                Training.read(
                                        """
                                        {"batchSize": 2, "discriminatorSteps": 3, "title": 1,
                                         "noise": {"type": "uniform", "low": 5.0}}\
                                        """))
                .hasMessage(
                        """
                        title must be text in double quotes, but is 1
                        noise.high must be above low, which is 5.0, but is 1.0
                        batchSize must be at least discriminatorSteps, but is 2\
                        """);
    }

    @Test
    void aRuleOverABrokenFieldStaysSilent() {
        assertThatThrownBy(() -> Training.read("{\"batchSize\": 2, \"discriminatorSteps\": 300}"))
                .hasMessage("discriminatorSteps must be 1 to 100, but is 300");
    }

    @Test
    void aChoiceIsABareNameOrAGroupWithItsType() {
        assertThat(Training.read("{\"noise\": \"gaussian\"}").noise())
                .isEqualTo(new Gaussian(1e-8));
        assertThat(Training.read("{\"noise\": {\"type\": \"gaussian\", \"width\": 0.5}}").noise())
                .isEqualTo(new Gaussian(0.5));
        assertThat(Training.read("{\"shapes\": [{\"curve\": {\"type\": \"bent\"}}]}").shapes())
                .containsExactly(new Shape(new Bent(0.5), 1.5));
    }

    @Test
    void aFamilyIsReadByItself() {
        assertThat(RecordReader.read(StrictJson.parse("\"gaussian\"", "test"), Noise.class))
                .isEqualTo(new Gaussian(1e-8));
    }

    @Test
    void aChoiceIsReadByItselfAsItWasWritten() {
        assertThat(RecordReader.read(RecordWriter.write(new Gaussian(0.5)), Gaussian.class))
                .isEqualTo(new Gaussian(0.5));
        assertThatThrownBy(() -> RecordReader.read(RecordWriter.write(new Bent(1)), Gaussian.class))
                .hasMessage("type must be gaussian, but is \"bent\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"noise\": {}}|noise.type must be given: uniform or gaussian",
                "{\"noise\": 5}|noise must be uniform or gaussian, but is 5",
                "{\"noise\": [1]}|noise must be a choice {\"type\": ...}, but is a list of 1",
                "{\"noise\": {\"type\": 5}}|noise.type must be uniform or gaussian, but is 5",
                "{\"shapes\": []}|shapes must be a list of 1 to 3, but is a list of 0",
                "{\"shapes\": {}}|shapes must be a list [...], but is a group {...}",
                "{\"shapes\": [7]}|shapes[0] must be a group of fields {...}, but is 7",
                "{\"batchSize\": true}|batchSize must be a number, 1 to 16,384, but is true",
                "{\"batchSize\": \"5\"}|batchSize must be a number, 1 to 16,384, but is \"5\"",
                "{\"batchSize\": \"16,384\"}|batchSize must be a number, 1 to 16,384,"
                        + " without commas (5.5 or 1000), but is \"16,384\"",
                "{\"batchSize\": \"a,5\"}|batchSize must be a number, 1 to 16,384, but is \"a,5\"",
                "{\"title\": \"12345678901\"}"
                        + "|title must be text of at most 10 characters, but is text of 11",
                "{\"title\": \"a\\u001b[2J\"}|title must be text without control characters,",
                "[]|the config must be a group of fields {...}, but is a list of 0",
                "null|the config must be a group of fields {...}, but is null",
            })
    void aValueOfAnotherKindIsRefused(String json, String message) {
        assertThatThrownBy(() -> Training.read(json))
                .isInstanceOf(ConfigException.class)
                .message()
                .startsWith(message)
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.0", "5e0", "0.5e1", "500e-2"})
    void aWholeNumberMayBeWrittenInAnyWay(String five) {
        assertThat(Training.read("{\"batchSize\": " + five + "}").batchSize()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e400", "99999999999", "-1"})
    void aNumberBeyondAllRangesIsRefusedAtOnce(String number) {
        assertThatThrownBy(() -> Training.read("{\"batchSize\": " + number + "}"))
                .hasMessage("batchSize must be 1 to 16,384, but is " + number);
    }

    @Test
    void aNumberWithoutLimitsIsFinite() {
        assertThatThrownBy(() -> Training.read("{\"shapes\": [{\"size\": 1e999}]}"))
                .hasMessage("shapes[0].size must be a finite number, but is 1e999");
    }

    @Test
    void aWholeNumberKeepsEveryDigit() {
        assertThat(Training.read("{\"seed\": 9007199254740991}").seed())
                .isEqualTo(9007199254740991L);
        assertThatThrownBy(() -> Training.read("{\"seed\": 9007199254740992}"))
                .hasMessageStartingWith("seed must be 0 to 9,007,199,254,740,991");
    }

    @Test
    void aHugeUnknownNameIsCut() {
        String name = "x".repeat(100_000);

        assertThatThrownBy(() -> Training.read("{\"" + name + "\": 1}"))
                .message()
                .hasSizeLessThan(100)
                .endsWith(" is not known");
    }

    @Test
    void aHundredFaultsAreCountedBeyondFifty() {
        StringBuilder json = new StringBuilder("{\"y0\": 0");
        for (int i = 1; i < 100; i++) {
            json.append(", \"y").append(i).append("\": 0");
        }

        assertThatThrownBy(() -> Training.read(json + "}"))
                .message()
                .endsWith("\ny49 is not known\nand 50 more faults")
                .hasLineCount(51);
    }
}

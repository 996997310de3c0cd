package org.ganscope.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import org.ganscope.config.Sample.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.random.RandomGenerator;

/** A written file is easy to read and loses nothing. */
class JsonTextTest {

    @Test
    void whatFitsStandsOnOneLine() {
        String text = JsonText.of(RecordWriter.write(Training.read("{\"shapes\": [{}, {}, {}]}")));

        assertThat(text)
                .isEqualTo(
                        """
                        {
                          "batchSize": 256,
                          "gradientPenalty": 0.0,
                          "discriminatorSteps": 1,
                          "seed": 1,
                          "title": "None",
                          "noise": {"type": "uniform", "low": 0.0, "high": 1.0},
                          "shapes": [
                            {"curve": "round", "size": 1.5},
                            {"curve": "round", "size": 1.5},
                            {"curve": "round", "size": 1.5}
                          ]
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "0.001, 0.001",
        "1e-8, 1e-8",
        "1.5e-7, 1.5e-7",
        "0.0001, 0.0001",
        "4, 4.0",
        "12345678, 12345678.0",
        "1e15, 1e15",
        "-2.5, -2.5",
        "-0.0, -0.0",
        "1.7976931348623157E308, 1.7976931348623157e308",
        "4.9E-324, 4.9e-324",
    })
    void aNumberIsWrittenShort(double number, String text) {
        JsonObject json = new JsonObject();
        json.addProperty("x", number);

        assertThat(JsonText.of(json)).isEqualTo("{\n  \"x\": " + text + "\n}\n");
    }

    @Test
    void everyNumberReadsBackToTheSameBits() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 10_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                JsonObject json = new JsonObject();
                json.addProperty("x", number);
                JsonObject read = StrictJson.parse(JsonText.of(json), "test").getAsJsonObject();

                assertThat(Double.doubleToLongBits(read.get("x").getAsDouble()))
                        .isEqualTo(Double.doubleToLongBits(number));
            }
        }
    }

    @Test
    void textIsEscaped() {
        JsonObject json = new JsonObject();
        json.addProperty("x", "a \"b\"\n<é>\\");

        assertThat(JsonText.of(json)).isEqualTo("{\n  \"x\": \"a \\\"b\\\"\\n<é>\\\\\"\n}\n");
    }
}

package org.ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.ganscope.gan.BenchmarkGame;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.List;

class BenchmarkCommandTest {
    @Test
    void theMedianOfFiveSlicesAfterTheWarmUpCounts() throws InterruptedException {
        // Milliseconds of an iteration: two for the warm-up, and one for each slice of 200.
        var durations = new ArrayDeque<>(List.of(2000L, 1000L, 250L, 1000L, 500L, 200L, 400L));
        // The compiler works in the first warm-up, and rests in the second.
        var compiled = new ArrayDeque<>(List.of(0L, 900L, 900L, 920L));
        long[] now = {0};
        var test =
                new SpeedTest(
                        () -> now[0] += 1_000_000 * durations.remove(),
                        () -> now[0],
                        compiled::remove);

        assertThat(test.measure(1)).isEqualTo(new Speed(2.5, 1, 5));
        assertThat(durations).isEmpty();
    }

    @Test
    void everyWorkloadIsMeasured() {
        Outcome outcome = Outcome.of("benchmark", "--seconds", "0.01");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines()).hasSameSizeAs(BenchmarkGame.ALL);
        assertThat(outcome.out()).contains("devnag50 ").contains(" iterations/s (");
    }

    @Test
    void theLineForProgramsIsJson() {
        Outcome outcome = Outcome.of("benchmark", "gauss1d", "--json", "--seconds", "0.01");

        JsonObject line = JsonParser.parseString(outcome.out()).getAsJsonObject();
        assertThat(line.get("workload").getAsString()).isEqualTo("gauss1d");
        assertThat(line.get("threads").getAsInt()).isEqualTo(1);
        assertThat(line.get("real_samples_per_s").getAsDouble())
                .isEqualTo(256 * line.get("iterations_per_s").getAsDouble());
    }

    @Test
    void badTimesAreRefused() {
        for (String seconds : List.of("0", "-1", "601", "x", "1e3")) {
            assertThat(Outcome.of("benchmark", "--seconds", seconds).faults())
                    .containsExactly(
                            "ganscope benchmark: --seconds must be a number above 0, at most 600,"
                                    + " but is "
                                    + seconds);
        }
    }

    @Test
    void theWindowIsNotMeasuredWithoutADisplay() {
        Outcome outcome = Outcome.of("benchmark", "window");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.faults())
                .containsExactly(
                        "ganscope benchmark: window needs a display, and there is none here");
    }

    @Test
    void oneWindowIsMeasuredAtATime() {
        Outcome outcome = Outcome.of("benchmark", "window2d", "windowganlab2d", "window");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(String.join("\n", outcome.faults()))
                .contains("windowganlab2d must be measured alone, without window and window2d");
    }
}

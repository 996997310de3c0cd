package org.ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class ProgressLineTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private long now;

    @Test
    void aFileGetsALineEveryTenSeconds() {
        ProgressLine progress = line(false);
        for (int second = 0; second <= 25; second++) {
            now = second * 1_000_000_000L;
            progress.at(second * 40L, 1000);
        }
        progress.close();

        assertThat(text())
                .isEqualTo(
                        """
                        400 of 1,000 steps, 40 steps/s, 15 s left
                        800 of 1,000 steps, 40 steps/s, 5 s left
                        1,000 of 1,000 steps, done in 25 s (40 steps/s)
                        """);
    }

    @Test
    void aTerminalGetsABarThatIsDrawnAnew() {
        ProgressLine progress = line(true);
        now = 50_000_000L;
        progress.at(1, 400);
        now = 1_000_000_000L;
        progress.at(100, 400);
        now = 4_000_000_000L;
        progress.at(400, 400);

        String[] lines = text().split("\r");
        assertThat(lines).hasSize(3);
        assertThat(lines[1].strip())
                .isEqualTo("[######..................] 100 of 400 steps, 100 steps/s, 3 s left");
        assertThat(lines[2].strip())
                .isEqualTo(
                        "[########################] 400 of 400 steps, done in 4 s (100 steps/s)");
        assertThat(text()).endsWith(System.lineSeparator());
    }

    @Test
    void theTimeLeftFollowsThePaceOfLate() {
        ProgressLine progress = line(false);
        now = 10_000_000_000L;
        progress.at(10, 100_000);
        now = 40_000_000_000L;
        progress.at(30_010, 100_000);

        assertThat(text().lines().toList().get(1)).contains("999 steps/s, 1:10 min left");
    }

    @Test
    void aBrokenOffBarLeavesItsLine() {
        ProgressLine progress = line(true);
        now = 1_000_000_000L;
        progress.at(1, 4);
        progress.close();

        assertThat(text()).endsWith(System.lineSeparator());
    }

    private ProgressLine line(boolean interactive) {
        var stream = new PrintStream(written, true, StandardCharsets.UTF_8);
        return new ProgressLine(new Terminal(stream, stream, interactive), "steps", () -> now);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}

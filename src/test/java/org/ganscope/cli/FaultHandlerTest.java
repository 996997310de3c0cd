package org.ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

class FaultHandlerTest {
    @Test
    void aFaultOfOursIsOneLineAndAFile() throws IOException {
        Outcome outcome = handle(new IllegalStateException("no such bucket"), "presets");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.faults()).hasSize(2);
        assertThat(outcome.faults().getFirst())
                .isEqualTo(
                        "GANscope failed, by a fault of its own: java.lang.IllegalStateException:"
                                + " no such bucket");
        Path file = Path.of(outcome.faults().get(1).replace("Where in its code: ", ""));
        assertThat(file).content().contains("FaultHandlerTest");
        Files.delete(file);
    }

    @Test
    void theTraceIsShownOnRequest() {
        assertThat(handle(new IllegalStateException(), "presets", "--verbose").err())
                .contains("\tat org.ganscope.cli.FaultHandlerTest");
    }

    @Test
    void placesThatCannotBeUsedAreNamed() {
        assertThat(handle(new AccessDeniedException("/x"), "presets").err())
                .isEqualTo("ganscope: /x cannot be used, for want of permission\n");
        assertThat(
                        handle(
                                        new FileSystemException(
                                                "/x", null, "No space left on device"),
                                        "presets")
                                .err())
                .isEqualTo("ganscope: /x cannot be used: No space left on device\n");
        assertThat(handle(new IOException("Stream closed"), "presets").code()).isEqualTo(2);
    }

    private static Outcome handle(Exception exception, String... arguments) {
        return Outcome.of(
                terminal -> {
                    CommandLine line = GanscopeCommand.tree(terminal, new NoWindow());
                    ParseResult parsed = line.parseArgs(arguments);
                    return new FaultHandler(terminal)
                            .handleExecutionException(exception, line, parsed);
                });
    }
}

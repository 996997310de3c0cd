package org.ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.ganscope.export.Beginning;
import org.ganscope.export.Draft;
import org.ganscope.export.Ending;
import org.ganscope.export.IfThere;
import org.ganscope.export.OutputException;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

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

    @Test
    void resultsThatNobodyTakesAreAFault() {
        var err = new ByteArrayOutputStream();
        var terminal =
                new Terminal(
                        new PrintStream(new FullStream()),
                        new PrintStream(err, true, UTF_8),
                        false);

        int code = GanscopeCommand.execute(terminal, new NoWindow(), "presets");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .isEqualTo(
                        "ganscope: the results could not all be written to standard output"
                                + System.lineSeparator());
    }

    @Test
    void aDiskThatIsFullIsNamedByTheFolder(@TempDir Path root) throws IOException {
        var config = PresetLibrary.all().getFirst().config();
        Path target = root.resolve("results");
        var task =
                new RunTask(
                        new Terminal(
                                new PrintStream(OutputStream.nullOutputStream()),
                                new PrintStream(OutputStream.nullOutputStream()),
                                false),
                        Beginning.of(config));

        try (Draft draft = Draft.folder(target, IfThere.REFUSE, Set.of())) {
            assertThatThrownBy(() -> task.write(draft, (_, _) -> fill()))
                    .isInstanceOf(OutputException.class)
                    .hasMessage(target + " cannot be written: No space left on device");
        }
        assertThat(root).isEmptyDirectory();
    }

    private static Ending fill() throws IOException {
        throw new IOException("No space left on device");
    }

    /** A stream to a full disk. */
    private static final class FullStream extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
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

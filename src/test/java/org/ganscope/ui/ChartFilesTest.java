package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.experiment.Experiment;
import org.ganscope.plot.ChartPicture;
import org.ganscope.plot.HistoryCharts;
import org.ganscope.plot.Scene;
import org.ganscope.plot.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;

import javax.imageio.ImageIO;

class ChartFilesTest {
    private static final ChartPicture LOSSES = losses();

    @TempDir private Path folder;

    private final FakePicker picker = new FakePicker();
    private final FakePrompter prompter = new FakePrompter();
    private final StatusViewModel status = new StatusViewModel(() -> 0);
    private final FakePasteboard pasteboard = new FakePasteboard();
    private final Queue<Runnable> elsewhere = new ArrayDeque<>();
    private final ChartFiles files =
            new ChartFiles(picker, prompter, status, pasteboard, elsewhere::add, Runnable::run);

    private static ChartPicture losses() {
        var experiment = new Experiment(Given.config());
        experiment.step();
        experiment.step();
        var scene = new Scene(experiment.config(), experiment.snapshot(), experiment.history());
        return new ChartPicture(HistoryCharts.losses(), scene, Theme.LIGHT, 300, 160);
    }

    private static final class FakePasteboard implements Pasteboard {
        private int width;
        private String text = "";

        @Override
        public void put(BufferedImage picture) {
            width = picture.getWidth();
        }

        @Override
        public void put(String copied) {
            text = copied;
        }

        @Override
        public void putDrawing(String svg) {
            text = svg;
        }
    }

    private void save(FileKind kind, Path file) {
        picker.choose(file);
        files.save(kind, LOSSES);
        while (!elsewhere.isEmpty()) {
            elsewhere.remove().run();
        }
    }

    @Test
    void aPictureHasTwoPixelsToAUnit() throws IOException {
        Path file = folder.resolve("losses.png");

        save(FileKind.PNG, file);

        assertThat(picker.proposal()).isEqualTo("Losses, step 2.png");
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(600);
        assertThat(status.notice().get()).isEqualTo("Saved as %s.".formatted(file));
    }

    @Test
    void aDrawingAndATableAreWhatTheChartShows() throws IOException {
        Path svg = folder.resolve("losses.svg");
        Path csv = folder.resolve("losses.csv");

        save(FileKind.SVG, svg);
        save(FileKind.CSV, csv);

        assertThat(Files.readString(svg)).isEqualTo(LOSSES.svg().text());
        assertThat(Files.readString(csv)).isEqualTo(LOSSES.numbers().csv());
    }

    @Test
    void aNameWithoutAnEndingGetsIt() {
        save(FileKind.CSV, folder.resolve("numbers"));

        assertThat(folder.resolve("numbers.csv")).exists();
    }

    @Test
    void theEndingOfTheNameSaysWhatIsWritten() throws IOException {
        Path csv = folder.resolve("losses.csv");
        Path png = folder.resolve("losses.PNG");

        save(FileKind.SVG, csv);
        assertThat(Files.readString(csv)).isEqualTo(LOSSES.numbers().csv());
        assertThat(status.notice().get())
                .isEqualTo("Saved as %s. Its ending asked for CSV, not SVG.".formatted(csv));

        save(FileKind.CSV, png);
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(600);
    }

    @Test
    void aNameThatEndsLikeNoChartGetsTheUsualEnding() throws IOException {
        Path other = Files.writeString(folder.resolve("report.pdf"), "another file");

        save(FileKind.SVG, other);

        assertThat(other).hasContent("another file");
        assertThat(folder.resolve("report.pdf.svg")).exists();
    }

    @Test
    void aFileThatTheDialogDidNotAskAboutIsReplacedOnlyByConsent() throws IOException {
        Path there = Files.writeString(folder.resolve("losses.svg"), "of yesterday");

        save(FileKind.SVG, folder.resolve("losses"));

        assertThat(there).hasContent("of yesterday");
        assertThat(prompter.last().title()).isEqualTo("Replace “losses.svg”?");

        prompter.answer("Replace");
        elsewhere.remove().run();

        assertThat(Files.readString(there)).isEqualTo(LOSSES.svg().text());
    }

    @Test
    void nothingIsWrittenOnTheWindowsThread() {
        picker.choose(folder.resolve("losses.svg"));
        files.save(FileKind.SVG, LOSSES);

        assertThat(folder.resolve("losses.svg")).doesNotExist();
        assertThat(elsewhere).hasSize(1);
    }

    @Test
    void whoThinksBetterOfItGetsNoFile() {
        picker.thinkBetterOfIt();

        files.save(FileKind.PNG, LOSSES);

        assertThat(elsewhere).isEmpty();
    }

    @Test
    void aPlaceThatCanNotBeWrittenToIsToldInASentenceAndLeavesNothing() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("losses.png"));

        save(FileKind.PNG, taken);

        assertThat(prompter.last().lines()).containsExactly(taken + " is a folder");
        assertThat(status.notice().get()).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(taken);
        }
    }

    @Test
    void copiesGoToThePasteboard() {
        files.copyPicture(LOSSES);
        files.copyNumbers(LOSSES);

        assertThat(pasteboard.width).isEqualTo(600);
        assertThat(pasteboard.text).isEqualTo(LOSSES.numbers().csv());
        assertThat(status.notice().get()).isEqualTo("Copied as a table: Losses, step 2.");

        files.copyDrawing(LOSSES);
        elsewhere.remove().run();

        assertThat(pasteboard.text).isEqualTo(LOSSES.svg().text());
    }
}

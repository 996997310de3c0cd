package org.ganscope.ui;

import org.ganscope.export.Draft;
import org.ganscope.export.IfThere;
import org.ganscope.plot.ChartPicture;
import org.ganscope.plot.SvgDrawing;
import org.ganscope.plot.Table;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;

import javax.imageio.ImageIO;

/**
 * Takes charts out of the window: as pictures, drawings and tables, to files and to other programs.
 * A chart is painted where it lives; what takes longer is done elsewhere. JavaFX thread only; knows
 * no nodes.
 */
final class ChartFiles {
    /** Pixels to a unit: sharp in print and on screens of twice the density. */
    private static final double DENSITY = 2;

    private static final List<FileKind> KINDS = List.of(FileKind.PNG, FileKind.SVG, FileKind.CSV);

    private final SaveDialog dialog;
    private final Prompter prompter;
    private final StatusViewModel status;
    private final Pasteboard pasteboard;
    private final Executor elsewhere;
    private final Executor here;

    /**
     * @param elsewhere runs what may take long
     * @param here runs on the thread of the window
     */
    ChartFiles(
            FilePicker picker,
            Prompter prompter,
            StatusViewModel status,
            Pasteboard pasteboard,
            Executor elsewhere,
            Executor here) {
        this.dialog = new SaveDialog(picker, prompter);
        this.prompter = prompter;
        this.status = status;
        this.pasteboard = pasteboard;
        this.elsewhere = elsewhere;
        this.here = here;
    }

    /** Makes the first drawing as quick as the next ones. */
    void prepare() {
        elsewhere.execute(SvgDrawing::prepare);
    }

    void copyPicture(ChartPicture chart) {
        pasteboard.put(chart.image(DENSITY));
        status.say("Copied as a picture: %s.".formatted(chart.fileName()));
    }

    void copyDrawing(ChartPicture chart) {
        SvgDrawing drawing = chart.svg();
        elsewhere.execute(
                () -> {
                    String svg = drawing.text();
                    here.execute(
                            () -> {
                                pasteboard.putDrawing(svg);
                                status.say("Copied as a drawing: %s.".formatted(chart.fileName()));
                            });
                });
    }

    void copyNumbers(ChartPicture chart) {
        pasteboard.put(chart.numbers().csv());
        status.say("Copied as a table: %s.".formatted(chart.fileName()));
    }

    /** Lets the user choose a place and writes there what the name's ending asks for. */
    void save(FileKind kind, ChartPicture chart) {
        dialog.choose(
                kind,
                KINDS,
                kind.named(chart.fileName()),
                (asked, file) -> {
                    String also =
                            asked == kind
                                    ? ""
                                    : " Its ending asked for %s, not %s.".formatted(asked, kind);
                    write(file, content(asked, chart), also);
                });
    }

    /** What a file will hold. */
    private interface Content {
        void write(Path file) throws IOException;
    }

    /** {@return the chart as it is now, whatever becomes of it meanwhile} */
    private static Content content(FileKind kind, ChartPicture chart) {
        return switch (kind) {
            case PNG -> {
                BufferedImage image = chart.image(DENSITY);
                yield file -> ImageIO.write(image, "png", file.toFile());
            }
            case SVG -> {
                SvgDrawing drawing = chart.svg();
                yield file -> Files.writeString(file, drawing.text());
            }
            case CSV -> {
                Table numbers = chart.numbers();
                yield file -> Files.writeString(file, numbers.csv());
            }
            case CONFIG, DATA -> throw new IllegalArgumentException("a chart is no " + kind);
        };
    }

    private void write(Path file, Content content, String also) {
        elsewhere.execute(
                () -> {
                    try {
                        Path written = writeAllOrNothing(file, content);
                        here.execute(() -> status.say("Saved as %s.%s".formatted(written, also)));
                    } catch (IOException e) {
                        here.execute(() -> complain(file, e));
                    }
                });
    }

    private static Path writeAllOrNothing(Path file, Content content) throws IOException {
        try (Draft draft = Draft.file(file, IfThere.REPLACE)) {
            try {
                content.write(draft.path());
            } catch (IOException e) {
                throw draft.failed(e);
            }
            return draft.publish();
        }
    }

    private void complain(Path file, IOException e) {
        String title = "“%s” could not be saved".formatted(file.getFileName());
        prompter.ask(Question.notice(title, List.of(String.valueOf(e.getMessage()))));
    }
}

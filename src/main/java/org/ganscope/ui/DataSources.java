package org.ganscope.ui;

import com.google.gson.JsonObject;

import org.ganscope.config.ConfigException;
import org.ganscope.config.RecordReader;
import org.ganscope.data.TargetDistribution;
import org.ganscope.dataset.CsvPreview;
import org.ganscope.dataset.PastedNumbers;
import org.ganscope.dataset.Problem;
import org.ganscope.dataset.RefusedFileException;
import org.ganscope.preset.WholeFile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Brings the user's own data into the config: columns of a file, numbers that were copied, what was
 * drawn. Each is one edit, and starts the run again. JavaFX thread only; knows no nodes.
 */
final class DataSources {
    private final WorkspaceViewModel workspace;
    private final StatusViewModel status;
    private final FilePicker picker;
    private final Prompter prompter;
    private final ColumnAsker columns;
    private final Errands errands;

    DataSources(
            WorkspaceViewModel workspace,
            StatusViewModel status,
            FilePicker picker,
            Prompter prompter,
            ColumnAsker columns,
            Errands errands) {
        this.workspace = workspace;
        this.status = status;
        this.picker = picker;
        this.prompter = prompter;
        this.columns = columns;
        this.errands = errands;
    }

    /** {@return whether a file that is opened is taken for data, by its name} */
    static boolean isData(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return List.of(".csv", ".tsv", ".txt", ".dat", ".data").stream().anyMatch(name::endsWith);
    }

    /** Lets the user choose a file, and columns of it. */
    void open() {
        picker.toOpenData().ifPresent(this::open);
    }

    /**
     * Lets the user say what the commas of a file are, where that is unclear, and choose columns.
     */
    void open(Path file) {
        status.say("Reading " + name(file) + " …");
        errands.run(
                () -> Beginning.of(file),
                beginning -> {
                    status.say("");
                    if (beginning.readings().size() > 1) {
                        prompter.ask(
                                PasteQuestion.ofFile(
                                        name(file),
                                        beginning.readings(),
                                        this::keep,
                                        () -> askForColumns(file, beginning.preview())));
                    } else {
                        askForColumns(file, beginning.preview());
                    }
                },
                fault -> complain(name(file), fault));
    }

    private void askForColumns(Path file, CsvPreview preview) {
        boolean points = workspace.edited().get().data().dimension() == 2;
        columns.ask(name(file), preview, points, chosen -> load(file, chosen));
    }

    /**
     * Takes numbers from a text that was copied, once the user has said what they are and to which
     * file they go.
     */
    void paste(String text) {
        errands.run(
                () -> PastedNumbers.readings(text), this::confirm, fault -> complain("", fault));
    }

    /** Puts data into the config and starts the run again; says why where that can't be. */
    void use(TargetDistribution data) {
        try {
            workspace.editAndReset(DataFit.with(workspace.edited().get(), data));
        } catch (ConfigException e) {
            complain("these data", e);
        }
    }

    private void confirm(List<PastedNumbers> readings) {
        prompter.ask(PasteQuestion.of(readings, this::keep));
    }

    private void keep(PastedNumbers numbers) {
        String proposal = PasteQuestion.kind(numbers) + ".csv";
        new SaveDialog(picker, prompter)
                .choose(FileKind.DATA, proposal, file -> write(file, numbers));
    }

    private void write(Path file, PastedNumbers numbers) {
        List<String> columns = numbers.columns() == 1 ? List.of("x") : List.of("x", "y");
        errands.run(
                () -> {
                    WholeFile.write(file, numbers.csv());
                    return file;
                },
                saved -> load(saved, columns),
                fault -> complain(name(file), fault));
    }

    private void load(Path file, List<String> chosen) {
        status.say("Reading " + name(file) + " …");
        errands.run(
                () -> distribution(file, chosen),
                data -> {
                    status.say("");
                    use(data);
                },
                fault -> complain(name(file), fault));
    }

    private static TargetDistribution distribution(Path file, List<String> chosen) {
        var json = new JsonObject();
        json.addProperty("type", chosen.size() == 1 ? "csv" : "csvPoints");
        json.addProperty("file", file.toAbsolutePath().toString());
        if (chosen.size() == 1) {
            json.addProperty("column", chosen.getFirst());
        } else {
            json.addProperty("x", chosen.get(0));
            json.addProperty("y", chosen.get(1));
        }
        return RecordReader.read(json, TargetDistribution.class);
    }

    /**
     * How a file begins.
     *
     * @param readings of the whole of it, where its commas can be read in two ways
     */
    private record Beginning(CsvPreview preview, List<PastedNumbers> readings) {
        static Beginning of(Path file) throws IOException, RefusedFileException {
            if (!Files.isRegularFile(file)) {
                throw new IOException("it is no file, but a folder or a device");
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                CsvPreview preview = CsvPreview.read(in, name(file));
                boolean small = Files.size(file) <= PastedNumbers.MOST_CHARACTERS;
                return new Beginning(
                        preview, preview.isUnclear() && small ? readings(file) : List.of());
            }
        }

        private static List<PastedNumbers> readings(Path file) throws IOException {
            try {
                return PastedNumbers.readings(Files.readString(file));
            } catch (RefusedFileException tooFew) {
                return List.of(); // which is said where the columns are read
            }
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void complain(String what, Exception fault) {
        status.say("");
        String title = what.isEmpty() ? "Nothing to paste" : "“" + what + "” can't be used";
        prompter.ask(Question.notice(title, lines(what, fault)));
    }

    private static List<String> lines(String what, Exception fault) {
        String subject = what.isEmpty() ? "The copied text" : "It";
        return switch (fault) {
            case RefusedFileException refused ->
                    refused.problems().stream().map(one -> sentence(subject, one)).toList();
            case ConfigException refused ->
                    refused.faults().stream()
                            .map(
                                    one ->
                                            one.path().equals("file")
                                                    ? sentence(subject, one.rule(), one.value())
                                                    : one.message())
                            .toList();
            default -> List.of(String.valueOf(fault.getMessage()));
        };
    }

    private static String sentence(String subject, Problem problem) {
        return sentence(subject, problem.rule(), problem.value());
    }

    private static String sentence(String subject, String rule, String value) {
        boolean ofCell = rule.startsWith("must be a number") || rule.startsWith("must be -1e30");
        return (ofCell ? "A cell" : subject)
                + " "
                + rule
                + (value.isEmpty() ? "" : ", but is " + value);
    }
}

package org.ganscope.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.ganscope.config.ConfigException;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.DataElsewhereException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Opening and saving configs, and the question before edits are lost. JavaFX thread only; knows no
 * nodes.
 */
final class FilesViewModel {
    private static final int REMEMBERED = 10;

    private final WorkspaceViewModel workspace;
    private final StatusViewModel status;
    private final ConfigStore store;
    private final FilePicker picker;
    private final Prompter prompter;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();

    FilesViewModel(
            WorkspaceViewModel workspace,
            StatusViewModel status,
            ConfigStore store,
            FilePicker picker,
            Prompter prompter) {
        this.workspace = workspace;
        this.status = status;
        this.store = store;
        this.picker = picker;
        this.prompter = prompter;
    }

    /** {@return files opened or saved, the newest first} */
    ObservableList<Path> recent() {
        return recent;
    }

    /** Lets the user choose a file and opens it. */
    void open() {
        whenSettled(() -> picker.toOpen().ifPresent(this::read));
    }

    void open(Path file) {
        whenSettled(() -> read(file));
    }

    void open(Origin.Library preset, ExperimentConfig config) {
        whenSettled(
                () -> {
                    status.say("");
                    workspace.open(preset, config);
                });
    }

    /** Writes to the present file, or to one that the user chooses. */
    void save() {
        save(() -> {});
    }

    /** Writes to a file that the user chooses. */
    void saveAs() {
        whenWhole(() -> choose(() -> {}));
    }

    /** Goes on with {@code next} once all is written, or never. */
    private void save(Runnable next) {
        whenWhole(
                () -> {
                    switch (workspace.origin().get()) {
                        case Origin.File(Path path) -> write(path, next);
                        case Origin.Library library -> choose(next);
                    }
                });
    }

    private void choose(Runnable next) {
        new SaveDialog(picker, prompter)
                .choose(
                        FileKind.CONFIG,
                        workspace.origin().get().proposal(),
                        file -> write(file, next));
    }

    /** Goes on with {@code next} where the config has all that the fields show, or by consent. */
    private void whenWhole(Runnable next) {
        List<String> untaken = workspace.untaken().get();
        if (untaken.isEmpty()) {
            next.run();
            return;
        }
        List<String> lines = new ArrayList<>(untaken);
        lines.addFirst("The config keeps the last valid values of these, and so would the file:");
        prompter.ask(
                new Question(
                        "Save without the red fields?",
                        lines,
                        List.of(
                                new Question.Answer(
                                        "Save without them", Question.Weight.MAIN, next),
                                new Question.Answer("Cancel", Question.Weight.PLAIN, () -> {}))));
    }

    /** Goes on with {@code next} once no edit can be lost by it, or never. */
    void whenSettled(Runnable next) {
        if (!workspace.dirty().get()) {
            next.run();
            return;
        }
        prompter.ask(
                new Question(
                        "Save the edits?",
                        List.of(
                                "“%s” has edits that no file holds."
                                        .formatted(workspace.origin().get().name())),
                        List.of(
                                new Question.Answer("Save", Question.Weight.MAIN, () -> save(next)),
                                new Question.Answer("Discard", Question.Weight.DANGER, next),
                                new Question.Answer("Cancel", Question.Weight.PLAIN, () -> {}))));
    }

    private void read(Path file) {
        try {
            ExperimentConfig config = store.read(file);
            remember(file);
            status.say("");
            workspace.open(new Origin.File(file), config);
        } catch (ConfigException e) {
            if (Files.notExists(file)) {
                recent.remove(file);
            }
            complain("can't be opened", file, String.valueOf(e.getMessage()));
        }
    }

    private void write(Path file, Runnable next) {
        ExperimentConfig config = workspace.edited().get();
        write(file, config, () -> store.write(file, config), next);
    }

    /** What may fail on a disk. */
    private interface Writing {
        void run() throws IOException;
    }

    private void write(Path file, ExperimentConfig config, Writing writing, Runnable next) {
        try {
            writing.run();
        } catch (DataElsewhereException e) {
            askToCopy(file, config, next);
            return;
        } catch (IOException e) {
            complain("could not be saved", file, reason(e));
            return;
        }
        remember(file);
        workspace.savedAs(new Origin.File(file), config);
        status.say(saved(file, workspace.changedSince().get()));
        next.run();
    }

    private void askToCopy(Path file, ExperimentConfig config, Runnable next) {
        prompter.ask(
                new Question(
                        "Copy the data, too?",
                        List.of(
                                "A config file can name only data in its own folder, and these lie"
                                        + " elsewhere. A copy beside it makes the two go together."),
                        List.of(
                                new Question.Answer(
                                        "Copy and save",
                                        Question.Weight.MAIN,
                                        () ->
                                                write(
                                                        file,
                                                        config,
                                                        () -> store.writeWithData(file, config),
                                                        next)),
                                new Question.Answer("Cancel", Question.Weight.PLAIN, () -> {}))));
    }

    private static String saved(Path file, OptionalLong changedSince) {
        String where = "Saved as " + file.getFileName() + ".";
        return changedSince.isEmpty()
                ? where
                : String.format(
                        Locale.ROOT,
                        "%s This run was changed by hand at step %,d: the file alone can't"
                                + " repeat it.",
                        where,
                        changedSince.getAsLong());
    }

    /** Tells all that is wrong, and of which file. */
    private void complain(String trouble, Path file, String faults) {
        String title = "“%s” %s".formatted(file.getFileName(), trouble);
        List<String> lines = new ArrayList<>(faults.lines().toList());
        if (!faults.contains(file.toString())) {
            lines.addFirst(file.toString());
        }
        prompter.ask(Question.notice(title, lines));
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private void remember(Path file) {
        recent.remove(file);
        recent.addFirst(file);
        if (recent.size() > REMEMBERED) {
            recent.remove(REMEMBERED, recent.size());
        }
    }
}

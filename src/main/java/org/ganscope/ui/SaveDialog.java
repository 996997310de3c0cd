package org.ganscope.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lets the user choose a file to write to. What its name ends in says what is written; a name
 * without such an ending gets the usual one, and then a file that has it is replaced only by
 * consent, for the dialog has asked about the name as typed. JavaFX thread only.
 */
record SaveDialog(FilePicker picker, Prompter prompter) {
    /** Writes what the name of a file asks for. */
    interface Writing {
        void write(FileKind kind, Path file);
    }

    void choose(FileKind kind, String proposal, Consumer<Path> writing) {
        choose(kind, List.of(), proposal, (same, file) -> writing.accept(file));
    }

    /**
     * @param others what may be written as well, where the name asks for it
     */
    void choose(FileKind kind, List<FileKind> others, String proposal, Writing writing) {
        picker.toSave(kind, proposal)
                .ifPresent(
                        typed -> {
                            FileKind asked =
                                    others.stream()
                                            .filter(other -> other.fits(typed))
                                            .findFirst()
                                            .orElse(kind);
                            Path file = asked.ended(typed);
                            unlessThere(typed, file, () -> writing.write(asked, file));
                        });
    }

    private void unlessThere(Path typed, Path file, Runnable next) {
        if (file.equals(typed) || Files.notExists(file)) {
            next.run();
            return;
        }
        String given =
                "“%s” becomes “%s”, and there is such a file already."
                        .formatted(typed.getFileName(), file.getFileName());
        prompter.ask(
                new Question(
                        "Replace “%s”?".formatted(file.getFileName()),
                        List.of(given),
                        List.of(
                                new Question.Answer("Replace", Question.Weight.DANGER, next),
                                new Question.Answer("Cancel", Question.Weight.PLAIN, () -> {}))));
    }
}

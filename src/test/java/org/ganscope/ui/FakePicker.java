package org.ganscope.ui;

import java.nio.file.Path;
import java.util.Optional;

/** Chooses the file that a test names. */
final class FakePicker implements FilePicker {
    private Optional<Path> choice = Optional.empty();
    private String proposal = "";

    void choose(Path file) {
        choice = Optional.of(file);
    }

    void thinkBetterOfIt() {
        choice = Optional.empty();
    }

    String proposal() {
        return proposal;
    }

    @Override
    public Optional<Path> toOpen() {
        return choice;
    }

    @Override
    public Optional<Path> toOpenData() {
        return choice;
    }

    @Override
    public Optional<Path> toSave(FileKind kind, String proposed) {
        proposal = proposed;
        return choice;
    }
}

package org.ganscope.ui;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** The operating system's own dialogs for files. */
final class NativeFilePicker implements FilePicker {
    private final Window owner;
    private Optional<File> folder = Optional.empty();

    NativeFilePicker(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toOpen() {
        return chosen(chooser("Open a config", FileKind.CONFIG).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> toOpenData() {
        return chosen(chooser("Open data", FileKind.DATA).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> toSave(FileKind kind, String proposal) {
        FileChooser chooser = chooser(kind.title(), kind);
        chooser.setInitialFileName(proposal);
        return chosen(chooser.showSaveDialog(owner));
    }

    private FileChooser chooser(String title, FileKind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(kind.words(), kind.patterns()),
                        new FileChooser.ExtensionFilter("All files", "*"));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = Optional.ofNullable(file.getParentFile());
        return Optional.of(file.toPath());
    }
}

package org.ganscope.ui;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** The operating system's own dialogs for files. */
final class NativeFilePicker implements FilePicker {
    private static final FileChooser.ExtensionFilter CONFIGS =
            new FileChooser.ExtensionFilter("Configs (*.json)", "*.json");
    private static final FileChooser.ExtensionFilter DATA =
            new FileChooser.ExtensionFilter(
                    "Tables (*.csv, *.tsv, *.txt)", "*.csv", "*.tsv", "*.txt", "*.dat");

    private final Window owner;
    private Optional<File> folder = Optional.empty();

    NativeFilePicker(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toOpen() {
        return chosen(chooser("Open a config", CONFIGS).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> toOpenData() {
        return chosen(chooser("Open data", DATA).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> toSaveData(String proposal) {
        FileChooser chooser = chooser("Save the data", DATA);
        chooser.setInitialFileName(proposal);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> toSave(String proposal) {
        FileChooser chooser = chooser("Save the config", CONFIGS);
        chooser.setInitialFileName(proposal);
        return chosen(chooser.showSaveDialog(owner));
    }

    private FileChooser chooser(String title, FileChooser.ExtensionFilter filter) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .setAll(filter, new FileChooser.ExtensionFilter("All files", "*"));
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

package org.ganscope.ui;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** Opens a file that is dropped on the window: numbers as data, anything else as a config. */
final class FileDrop {
    private final FilesViewModel files;
    private final DataSources data;

    FileDrop(FilesViewModel files, DataSources data) {
        this.files = files;
        this.data = data;
    }

    void listenOn(Node node) {
        node.setOnDragOver(this::over);
        node.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> dropped = event.getDragboard().getFiles();
        event.setDropCompleted(dropped.size() == 1);
        event.consume();
        if (dropped.size() == 1) {
            open(dropped.getFirst().toPath());
        }
    }

    /** Opens a file by what its name says that it is. */
    void open(Path file) {
        if (DataSources.isData(file)) {
            data.open(file);
        } else {
            files.open(file);
        }
    }
}

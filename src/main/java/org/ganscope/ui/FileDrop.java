package org.ganscope.ui;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.util.List;

/** Opens a config file that is dropped on the window. */
final class FileDrop {
    private final FilesViewModel files;

    FileDrop(FilesViewModel files) {
        this.files = files;
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
            files.open(dropped.getFirst().toPath());
        }
    }
}

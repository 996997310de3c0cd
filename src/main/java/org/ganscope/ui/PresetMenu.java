package org.ganscope.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;

import org.ganscope.preset.Preset;

import java.util.List;

/** The preset library, with what to watch in each; its button names what is open. */
final class PresetMenu extends MenuButton {
    PresetMenu(List<Preset> presets, WorkspaceViewModel workspace, FilesViewModel files) {
        setId("presets");
        setMnemonicParsing(false);
        textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> name(workspace), workspace.origin(), workspace.dirty()));
        for (Preset preset : presets) {
            var item = new CustomMenuItem(entry(preset));
            item.setOnAction(event -> files.open(new Origin.Library(preset), preset.config()));
            getItems().add(item);
        }
    }

    private static String name(WorkspaceViewModel workspace) {
        String name = workspace.origin().get().name();
        return workspace.dirty().get() ? name + " (edited)" : name;
    }

    private static VBox entry(Preset preset) {
        var title = new Label(new Origin.Library(preset).name());
        title.getStyleClass().add("heading");
        var entry = new VBox(title);
        entry.getStyleClass().add("preset-entry");
        addParagraph(entry, preset.config().watch());
        addParagraph(entry, preset.config().source());
        return entry;
    }

    private static void addParagraph(VBox entry, String text) {
        if (!text.isBlank()) {
            var label = new Label(text);
            label.setWrapText(true);
            label.getStyleClass().addAll("small", "muted");
            entry.getChildren().add(label);
        }
    }
}

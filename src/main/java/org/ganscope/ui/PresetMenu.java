package org.ganscope.ui;

import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.stage.Popup;

import org.ganscope.preset.Preset;

import java.util.List;

/** Names what is open, and shows the preset library when it is pressed. */
final class PresetMenu extends MenuButton {
    private final WorkspaceViewModel workspace;
    private final FilesViewModel files;
    private final Popup popup = new Popup();
    private final PresetList list;

    PresetMenu(List<Preset> presets, WorkspaceViewModel workspace, FilesViewModel files) {
        this.workspace = workspace;
        this.files = files;
        setId("presets");
        setMnemonicParsing(false);
        setAccessibleText("Presets");
        setTooltip(new Tooltip(Shortcut.PRESETS.words() + "  (" + Shortcut.PRESETS.label() + ")"));
        textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> name(workspace), workspace.origin(), workspace.dirty()));
        list = new PresetList(presets, this::open);
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setAutoFix(false); // it fits, and would leave its place whenever a text changes
    }

    /** Shows the library below, in the place of a menu's items. */
    @Override
    public void show() {
        Bounds here = localToScreen(getLayoutBounds());
        if (here != null) {
            list.choose(workspace.origin().get());
            popup.show(this, here.getMinX(), here.getMaxY() + 4);
            list.focusFilter();
        }
    }

    private void open(Preset preset) {
        popup.hide();
        files.open(new Origin.Library(preset), preset.config());
    }

    private static String name(WorkspaceViewModel workspace) {
        String name = workspace.origin().get().name();
        return workspace.dirty().get() ? name + " (edited)" : name;
    }
}

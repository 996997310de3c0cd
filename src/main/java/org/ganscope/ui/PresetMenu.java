package org.ganscope.ui;

import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
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
        textProperty()
                .bind(Bindings.createStringBinding(() -> name(workspace), workspace.origin()));
        graphicProperty()
                .bind(Bindings.when(workspace.dirty()).then(edited()).otherwise((Label) null));
        setContentDisplay(ContentDisplay.RIGHT);
        var whole = new Tooltip();
        whole.textProperty()
                .bind(
                        textProperty()
                                .concat("\n" + Shortcut.PRESETS.words())
                                .concat("  (" + Shortcut.PRESETS.label() + ")"));
        setTooltip(whole);
        accessibleTextProperty()
                .bind(
                        Bindings.when(workspace.dirty())
                                .then(Bindings.concat("Presets: ", textProperty(), ", edited"))
                                .otherwise(Bindings.concat("Presets: ", textProperty())));
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
            // Shown first, for a hidden popup has no colours, as those of the window may be others.
            popup.show(this, here.getMinX(), here.getMaxY() + 4);
            list.choose(workspace.origin().get());
            list.focusFilter();
        }
    }

    private void open(Preset preset) {
        popup.hide();
        files.open(new Origin.Library(preset), preset.config());
    }

    private static String name(WorkspaceViewModel workspace) {
        return workspace.origin().get().name();
    }

    /** {@return what a long name must not push away} */
    private static Label edited() {
        var edited = new Label("(edited)");
        edited.setId("edited");
        edited.getStyleClass().add("muted");
        edited.setMinWidth(USE_PREF_SIZE);
        return edited;
    }
}

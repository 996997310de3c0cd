package org.ganscope.ui;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.text.Text;
import javafx.stage.Popup;

import org.ganscope.preset.Preset;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/**
 * Names what is open, in two lines of smaller type where it is long, and shows the preset library
 * when it is pressed.
 */
final class PresetMenu extends MenuButton {
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    /** What border and arrow take beside the words, in units of the type's size. */
    private static final double AROUND = 3.2;

    private static final String EDITED = "(edited)";

    private final Text probe = new Text();
    private final Label edited = edited();
    private final WorkspaceViewModel workspace;
    private final FilesViewModel files;
    private final Popup popup = new Popup();
    private final PresetList list;

    PresetMenu(List<Preset> presets, WorkspaceViewModel workspace, FilesViewModel files) {
        this.workspace = workspace;
        this.files = files;
        setId("presets");
        setMnemonicParsing(false);
        setWrapText(true);
        textProperty()
                .bind(Bindings.createStringBinding(() -> name(workspace), workspace.origin()));
        graphicProperty()
                .bind(Bindings.when(workspace.dirty()).then(edited).otherwise((Label) null));
        setContentDisplay(ContentDisplay.RIGHT);
        var whole = new Hint();
        whole.textProperty()
                .bind(
                        textProperty()
                                .concat(
                                        Bindings.when(workspace.dirty())
                                                .then(" " + EDITED)
                                                .otherwise(""))
                                .concat("\n" + Shortcut.PRESETS.words())
                                .concat("  (" + Shortcut.PRESETS.label() + ")"));
        setTooltip(whole);
        accessibleTextProperty()
                .bind(
                        Bindings.when(workspace.dirty())
                                .then(Bindings.concat("Presets: ", textProperty(), ", edited"))
                                .otherwise(Bindings.concat("Presets: ", textProperty())));
        list = new PresetList(presets, this::open);
        for (Observable change :
                List.of(widthProperty(), textProperty(), fontProperty(), graphicProperty())) {
            change.subscribe(this::fit);
        }
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

    private void fit() {
        double size = getFont().getSize();
        double has = getWidth() - AROUND * size;
        probe.setFont(getFont());
        probe.setText(getText() + (workspace.dirty().get() ? " " + EDITED : ""));
        boolean isLong = probe.getLayoutBounds().getWidth() > has;
        pseudoClassStateChanged(LONG, isLong);
        edited.setContentDisplay(isLong ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
    }

    private static String name(WorkspaceViewModel workspace) {
        return workspace.origin().get().name();
    }

    /** {@return what a long name must not push away} */
    private static Label edited() {
        var edited = new Label(EDITED, new FontIcon(Feather.EDIT_2));
        edited.setId("edited");
        edited.getStyleClass().add("muted");
        edited.setMinWidth(USE_PREF_SIZE);
        return edited;
    }
}

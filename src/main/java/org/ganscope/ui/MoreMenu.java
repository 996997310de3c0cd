package org.ganscope.ui;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import org.ganscope.plot.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;

/** Everything that is seldom needed. */
final class MoreMenu extends MenuButton {
    private final FilesViewModel files;
    private final Menu recent = new Menu("Recent files");

    MoreMenu(
            FilesViewModel files,
            WorkspaceViewModel workspace,
            DataActions data,
            Appearance appearance,
            ViewsViewModel views,
            SpeedViewModel speed,
            Runnable keys,
            Runnable about) {
        this.files = files;
        setId("more");
        getStyleClass().add("no-arrow");
        setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        setAccessibleText("More");
        var showAbout = new MenuItem("About GANscope");
        showAbout.setOnAction(event -> about.run());
        getItems()
                .addAll(
                        item("Open…", Shortcut.OPEN, files::open),
                        recent,
                        item("Save", Shortcut.SAVE, files::save),
                        item("Save as…", Shortcut.SAVE_AS, files::saveAs),
                        new SeparatorMenuItem(),
                        historyItem("Undo", Shortcut.UNDO, workspace.undoable(), workspace::undo),
                        historyItem("Redo", Shortcut.REDO, workspace.redoable(), workspace::redo),
                        new SeparatorMenuItem(),
                        item("Draw data…", Shortcut.DRAW, data.draw()),
                        item("Open data…", Shortcut.OPEN_DATA, data.open()),
                        item("Paste numbers", Shortcut.PASTE, data.paste()),
                        new SeparatorMenuItem(),
                        themes(appearance.theme()),
                        check("Fold the config", Shortcut.FOLD_LEFT, appearance.leftFolded()),
                        check("Fold the notes", Shortcut.FOLD_RIGHT, appearance.rightFolded()),
                        item("One view alone, or all", Shortcut.ENLARGE, views::toggleAlone),
                        check("Logarithmic steps", Shortcut.LOG_STEPS, appearance.logSteps()),
                        item("Slow motion", Shortcut.SLOW_MOTION, speed::toggleSlow),
                        check("Presentation", Shortcut.PRESENT, appearance.presenting()),
                        new SeparatorMenuItem(),
                        item("Keys", Shortcut.KEYS, keys),
                        showAbout);
        setOnShowing(event -> listRecent());
    }

    /** Not while it is open: an item that is gone when it was chosen leaves the menu open. */
    private void listRecent() {
        recent.setDisable(files.recent().isEmpty());
        recent.getItems().clear();
        for (Path file : files.recent()) {
            var item = new MenuItem(file.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> files.open(file));
            recent.getItems().add(item);
        }
    }

    private static MenuItem item(String text, Shortcut shortcut, Runnable action) {
        var item = new MenuItem(named(text, shortcut));
        item.setOnAction(event -> action.run());
        return item;
    }

    private static MenuItem historyItem(
            String text, Shortcut shortcut, ObservableBooleanValue possible, Runnable action) {
        MenuItem item = item(text, shortcut, action);
        item.disableProperty().bind(BooleanExpression.booleanExpression(possible).not());
        return item;
    }

    private static Menu themes(ObjectProperty<Theme> shown) {
        var menu = new Menu(named("Theme", Shortcut.THEME));
        menu.setId("themes");
        var group = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            var item = new RadioMenuItem(theme.title());
            item.setToggleGroup(group);
            item.setOnAction(event -> shown.set(theme));
            shown.subscribe(now -> item.setSelected(now == theme));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuItem check(String text, Shortcut shortcut, BooleanProperty property) {
        var item = new CheckMenuItem(named(text, shortcut));
        item.selectedProperty().bindBidirectional(property);
        return item;
    }

    /**
     * Names the key as tooltips do. As a menu's accelerator, a plain key would also work while the
     * user types a text, and the others would be shown in another way.
     */
    private static String named(String text, Shortcut shortcut) {
        return text + "  (" + shortcut.label() + ")";
    }
}

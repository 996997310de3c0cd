package org.ganscope.ui;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The number of an entry of a list, with what can be done to the entry as a whole; what would make
 * no valid config is greyed.
 */
final class ItemMenu extends MenuButton {
    private static final KeyCodeCombination UP = control(KeyCode.UP);
    private static final KeyCodeCombination DOWN = control(KeyCode.DOWN);

    private final String path;
    private final ConfigFormViewModel model;
    private final MenuItem insert = new MenuItem("Insert one before");
    private final MenuItem up = new MenuItem("Move up  (" + UP.getDisplayText() + ")");
    private final MenuItem down = new MenuItem("Move down  (" + DOWN.getDisplayText() + ")");
    private final MenuItem remove = new MenuItem("Take it out");

    ItemMenu(FormRow.Item item, ConfigFormViewModel model) {
        super(item.label());
        this.path = item.path();
        this.model = model;
        setId(path + ".menu");
        getStyleClass().addAll("item-menu", "no-arrow");
        setTooltip(new Hint("Insert, move or take out"));
        setAccessibleText("Entry " + item.label() + ": insert, move or take out");
        insert.setOnAction(event -> model.insert(path));
        up.setOnAction(event -> model.move(path, true));
        down.setOnAction(event -> model.move(path, false));
        remove.setOnAction(event -> model.remove(path));
        getItems().addAll(insert, up, down, remove);
        if (item.hasMore()) {
            var all = new CheckMenuItem("All its fields");
            all.setSelected(model.isWhole(path));
            all.setOnAction(event -> model.showWhole(path, all.isSelected()));
            getItems().add(all);
        }
        setOnShowing(event -> greyOut());
    }

    private void greyOut() {
        insert.setDisable(!model.canInsert(path));
        up.setDisable(!model.canMove(path, true));
        down.setDisable(!model.canMove(path, false));
        remove.setDisable(!model.canRemove(path));
    }

    /** Answers a key that was pressed anywhere in the entry's line. */
    void key(KeyEvent event) {
        boolean isUp = UP.match(event);
        if (isUp || DOWN.match(event)) {
            if (model.canMove(path, isUp)) {
                model.move(path, isUp);
            }
            event.consume();
        }
    }

    private static KeyCodeCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}

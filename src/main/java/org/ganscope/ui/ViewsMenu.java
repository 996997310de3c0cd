package org.ganscope.ui;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

import org.ganscope.plot.View;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Chooses which views are shown; says of the others why this run has none. */
final class ViewsMenu extends MenuButton {
    private final ViewsViewModel views;

    ViewsMenu(ViewsViewModel views) {
        this.views = views;
        setId("views");
        getStyleClass().add("no-arrow");
        setGraphic(new FontIcon(Feather.LAYOUT));
        setAccessibleText("Views");
        setTooltip(new Hint("Which views are shown"));
        list();
        setOnShowing(event -> list());
    }

    private void list() {
        getItems().clear();
        for (View view : View.values()) {
            var item = new CheckMenuItem(view.title());
            item.setId("view-" + view.id());
            item.setSelected(views.shown().get().contains(view));
            views.absence(view)
                    .ifPresent(
                            why -> {
                                item.setText(view.title() + " (" + why + ")");
                                item.setDisable(true);
                            });
            item.setOnAction(event -> views.toggle(view));
            getItems().add(item);
        }
    }
}

package org.ganscope.ui;

import javafx.scene.control.MenuButton;

import org.ganscope.plot.View;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with a card: small, in its corner. */
final class ViewActions extends MenuButton {

    ViewActions(View view, ViewEntries entries, ChartFiles files) {
        setId("actions-" + view.id());
        getStyleClass().addAll("no-arrow", "view-actions");
        setGraphic(new FontIcon(Feather.MORE_VERTICAL));
        setAccessibleText(view.title() + ": what can be done with this view");
        setTooltip(new Hint(view.title() + "\nMaximise, hide, copy or save this view"));
        getItems().addAll(entries.make());
        setOnShowing(event -> files.prepare());
    }
}

package org.ganscope.ui;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

import org.ganscope.plot.View;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/** What can be done with a card: small, in its corner. */
final class ViewActions extends MenuButton {

    ViewActions(View view, ViewsViewModel views) {
        setId("actions-" + view.id());
        getStyleClass().addAll("no-arrow", "view-actions");
        setGraphic(new FontIcon(Feather.MORE_VERTICAL));
        setAccessibleText(view.title() + ": what can be done with this view");
        setTooltip(new Tooltip("Maximise, enlarge or hide this view"));
        var maximise = new MenuItem();
        maximise.setOnAction(event -> views.toggleAlone(view));
        views.alone()
                .subscribe(
                        alone ->
                                maximise.setText(
                                        alone.equals(Optional.of(view))
                                                ? "All views again"
                                                : "Maximise  (double click)"));
        var enlarge = new MenuItem("Give it the large place");
        enlarge.setOnAction(event -> views.enlarge(view));
        var hide = new MenuItem("Hide");
        hide.setOnAction(event -> views.toggle(view));
        getItems().addAll(maximise, enlarge, hide);
    }
}

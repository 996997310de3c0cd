package org.ganscope.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Scrolls words that are longer than there is room for, and names at the lower edge what follows
 * there. A press on the names shows it.
 */
final class MoreBelow extends StackPane {
    private static final String LANDMARK = "landmark";

    /** Beside the words, where the scroll bar comes and goes without having them wrapped anew. */
    private static final double GUTTER = 12;

    private final LiveScrollPane scroll = new LiveScrollPane();
    private final Region content;
    private final Button names = new Button();
    private final VBox edge;

    MoreBelow(Region content) {
        this.content = content;
        scroll.getStyleClass().add("shrinking");
        scroll.setFitToWidth(false);
        scroll.setFocusTraversable(false);
        scroll.setContent(content);
        content.minWidthProperty().bind(widthProperty().subtract(GUTTER));
        content.prefWidthProperty().bind(content.minWidthProperty());
        content.maxWidthProperty().bind(content.minWidthProperty());
        var fade = new Region();
        fade.getStyleClass().add("fade");
        fade.setMouseTransparent(true);
        names.setId("more-below");
        names.getStyleClass().add("more-below");
        names.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        names.setMaxWidth(Double.MAX_VALUE);
        names.setOnAction(event -> showMore());
        edge = new VBox(fade, names);
        edge.setPickOnBounds(false);
        edge.setMaxHeight(USE_PREF_SIZE);
        edge.maxWidthProperty().bind(content.minWidthProperty());
        setAlignment(edge, Pos.BOTTOM_LEFT);
        getChildren().addAll(scroll, edge);
        setMinHeight(0);
        scroll.vvalueProperty().subscribe(this::follow);
        scroll.viewportBoundsProperty().subscribe(this::follow);
        content.layoutBoundsProperty().subscribe(this::follow);
    }

    /** Has a heading named where it is out of sight. */
    static void name(Label heading, String name) {
        heading.getStyleClass().add(LANDMARK);
        heading.setUserData(name);
    }

    private double hidden() {
        return content.getHeight() - scroll.getViewportBounds().getHeight();
    }

    /** {@return how far down the content the lower edge is} */
    private double bottom() {
        double above = Math.max(0, hidden()) * scroll.getVvalue();
        return above + scroll.getViewportBounds().getHeight();
    }

    private void follow() {
        boolean isMore = content.getHeight() - bottom() > 1;
        edge.setVisible(isMore);
        if (isMore) {
            String below =
                    below().stream()
                            .map(label -> (String) label.getUserData())
                            .collect(Collectors.joining(" · "));
            names.setText(below.isEmpty() ? "More" : below);
            names.setAccessibleText("Scroll down to: " + names.getText());
        }
    }

    /** {@return the headings that are not to be seen yet, from above} */
    private List<Label> below() {
        double covered = bottom() - edge.prefHeight(-1);
        return content.lookupAll("." + LANDMARK).stream()
                .map(Label.class::cast)
                .filter(label -> isShown(label) && inContent(label).getMaxY() > covered)
                .toList();
    }

    private boolean isShown(Node node) {
        return node.equals(content) || (node.isManaged() && isShown(node.getParent()));
    }

    private Bounds inContent(Node node) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private void showMore() {
        double page = bottom() - edge.getHeight();
        double top = below().stream().findFirst().map(it -> inContent(it).getMinY()).orElse(page);
        scroll.setVvalue(hidden() > 0 ? Math.min(1, Math.min(page, top) / hidden()) : 0);
    }
}

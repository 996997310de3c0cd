package org.ganscope.ui;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.List;

/** The centre: the views, each in its place; as high as they need to be read, or higher. */
final class ViewsPane extends Region {
    private final Label nothing =
            new Label("No view is shown. Choose some in the Views menu above.");
    private List<ViewCard> cards = List.of();

    ViewsPane() {
        getStyleClass().add("charts");
        nothing.getStyleClass().add("muted");
        nothing.setId("no-views");
        show(List.of());
    }

    /** Shows these cards, the large one first, and no others. */
    void show(List<ViewCard> shown) {
        cards.forEach(card -> card.setVisible(false));
        cards = List.copyOf(shown);
        cards.forEach(card -> card.setVisible(true));
        if (cards.isEmpty()) {
            getChildren().setAll(nothing);
        } else {
            getChildren().setAll(cards);
        }
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        Insets edge = getInsets();
        double wide = width < 0 ? getWidth() : width;
        double least = cards.isEmpty() ? 0 : places(wide).least();
        return least + edge.getTop() + edge.getBottom();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    private ViewPlaces places(double width) {
        Insets edge = getInsets();
        return new ViewPlaces(
                cards.stream().map(ViewCard::view).toList(),
                Math.max(0, width - edge.getLeft() - edge.getRight()));
    }

    @Override
    protected void layoutChildren() {
        Insets edge = getInsets();
        if (cards.isEmpty()) {
            double width = Math.max(0, getWidth() - edge.getLeft() - edge.getRight());
            nothing.resizeRelocate(edge.getLeft() + 8, edge.getTop() + 8, width - 16, 24);
            return;
        }
        double height = Math.max(0, getHeight() - edge.getTop() - edge.getBottom());
        List<Rectangle2D> places = places(getWidth()).in(height);
        for (int i = 0; i < cards.size(); i++) {
            place(cards.get(i), places.get(i));
        }
    }

    private void place(ViewCard card, Rectangle2D place) {
        card.resizeRelocate(
                snapPositionX(getInsets().getLeft() + place.getMinX()),
                snapPositionY(getInsets().getTop() + place.getMinY()),
                snapSizeX(place.getWidth()),
                snapSizeY(place.getHeight()));
    }
}

package org.ganscope.ui;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.ganscope.plot.View;

import java.util.ArrayList;
import java.util.List;

/**
 * The centre: the large view above, the others in rows below it. What a set-level discriminator
 * judges shares the upper row; a large view of the plane is about as high as wide, so that up to
 * three others have room beside it, or one of them below it where the window is narrow.
 */
final class ViewsPane extends Region {
    private static final double MAIN_WIDTH = 0.56;

    /** What the square leaves to those beside it, unless that is more than half. */
    private static final double BESIDE = 220;

    /** A view has its place below the square where about so much would stay empty there. */
    private static final double WORTH_A_VIEW = 140;

    private static final double LOWEST = 150;

    /** What the legend takes of the height of a narrow square's chart. */
    private static final double LEGEND = 50;

    private static final double GAP = 8;
    private static final int IN_A_ROW = 3;

    /** What the large view takes of the height, by the number of rows below it. */
    private static final double[] MAIN_HEIGHT = {1, 0.66, 0.5, 0.4};

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
    protected void layoutChildren() {
        Insets edge = getInsets();
        double width = Math.max(0, getWidth() - edge.getLeft() - edge.getRight());
        double height = Math.max(0, getHeight() - edge.getTop() - edge.getBottom());
        if (cards.isEmpty()) {
            nothing.resizeRelocate(edge.getLeft() + 8, edge.getTop() + 8, width - 16, 24);
            return;
        }
        List<ViewCard> rest = new ArrayList<>(cards.subList(1, cards.size()));
        if (isSquare(cards.getFirst().view()) && !rest.isEmpty()) {
            besideTheSquare(rest, width, height);
            return;
        }
        List<ViewCard> upper = new ArrayList<>(List.of(cards.getFirst()));
        rest.stream().filter(card -> card.view() == View.SETS).findFirst().ifPresent(upper::add);
        rest.removeAll(upper);
        int rows = rows(rest);
        double high = rows == 0 ? height : snapSizeY((height - GAP) * mainHeight(rows));
        row(upper, MAIN_WIDTH, 0, width, high);
        grid(rest, rows, high + GAP, width, height - high - GAP);
    }

    private static boolean isSquare(View view) {
        return view == View.POINTS || view == View.FIELD;
    }

    private void besideTheSquare(List<ViewCard> rest, double width, double height) {
        List<ViewCard> column = rest.subList(0, Math.min(IN_A_ROW, rest.size()));
        List<ViewCard> below = rest.subList(column.size(), rest.size());
        int rows = rows(below);
        double high = rows == 0 ? height : snapSizeY((height - GAP) * mainHeight(rows));
        double large = snapSizeX(Math.min(high, Math.max(width / 2, width - GAP - BESIDE)));
        double free = high - large - GAP;
        if (column.size() > 1 && free >= WORTH_A_VIEW) {
            double under = Math.max(free - LEGEND, LOWEST);
            double square = snapSizeY(high - GAP - under);
            double wide = snapSizeX(Math.min(large, Math.max(width / 2, square)));
            place(cards.getFirst(), 0, 0, wide, square);
            place(column.getLast(), 0, square + GAP, wide, under);
            column(column.subList(0, column.size() - 1), wide, width, high);
        } else {
            place(cards.getFirst(), 0, 0, large, high);
            column(column, large, width, high);
        }
        grid(below, rows, high + GAP, width, height - high - GAP);
    }

    private void column(List<ViewCard> column, double large, double width, double high) {
        double each = (high - GAP * (column.size() - 1)) / column.size();
        for (int i = 0; i < column.size(); i++) {
            place(column.get(i), large + GAP, i * (each + GAP), width - large - GAP, each);
        }
    }

    private static int rows(List<ViewCard> rest) {
        return Math.ceilDiv(rest.size(), IN_A_ROW);
    }

    private static double mainHeight(int rows) {
        return MAIN_HEIGHT[Math.min(rows, MAIN_HEIGHT.length - 1)];
    }

    private void grid(List<ViewCard> all, int rows, double top, double width, double height) {
        double each = (height - GAP * (rows - 1)) / rows;
        for (int row = 0; row < rows; row++) {
            // as even as can be: 2 + 2 rather than 3 + 1
            List<ViewCard> part =
                    all.subList(row * all.size() / rows, (row + 1) * all.size() / rows);
            row(part, 1.0 / part.size(), top + row * (each + GAP), width, each);
        }
    }

    /**
     * @param share what the first takes of the width; the others share the rest
     */
    private void row(List<ViewCard> part, double share, double y, double width, double height) {
        double first = part.size() == 1 ? width : snapSizeX((width - GAP) * share);
        place(part.getFirst(), 0, y, first, height);
        int others = part.size() - 1;
        double each = (width - first - GAP * others) / Math.max(1, others);
        for (int i = 0; i < others; i++) {
            place(part.get(i + 1), first + GAP + i * (each + GAP), y, each, height);
        }
    }

    private void place(ViewCard card, double x, double y, double width, double height) {
        double left = snapPositionX(getInsets().getLeft() + x);
        double top = snapPositionY(getInsets().getTop() + y);
        card.resizeRelocate(
                left, top, Math.max(0, snapSizeX(width)), Math.max(0, snapSizeY(height)));
    }
}

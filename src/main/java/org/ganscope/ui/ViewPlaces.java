package org.ganscope.ui;

import javafx.geometry.Rectangle2D;

import org.ganscope.plot.View;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the views of the centre stand: the large one above, the others in rows below it, as many
 * beside each other as can be read. What a set-level discriminator judges shares the upper row; a
 * large view of the plane is about as high as wide, so that up to three others have room beside it,
 * or one of them below it where that is narrow. Slow motion has all others below the large view, so
 * that it is wide. In a narrow centre nothing stands beside the large view, and slow motion alone
 * below it has all that the large view can spare. Pure.
 */
final class ViewPlaces {
    static final double GAP = 8;

    /** A view is not made lower: rather more height is asked for than there is. */
    static final double LOWEST = 120;

    /** Views stand beside each other where each is as wide as this. */
    static final double NARROWEST = 180;

    /** What the square leaves to those beside it, unless that is more than half. */
    private static final double BESIDE = 220;

    /** The large view is not made lower than this. */
    private static final double LARGE = 200;

    private static final double MAIN_WIDTH = 0.56;

    /** A view has its place below the square where about so much would stay empty there. */
    private static final double WORTH_A_VIEW = 140;

    /** A view below the square is not made lower. */
    private static final double UNDER = 150;

    /** What the legend takes of the height of a narrow square's chart. */
    private static final double LEGEND = 50;

    private static final int IN_A_ROW = 3;

    /** What the large view takes of the height, by the number of rows below it. */
    private static final double[] MAIN_HEIGHT = {1, 0.66, 0.5, 0.4};

    private final List<View> views;
    private final double width;
    private final Rectangle2D[] places;

    /** The places in {@link #views} of those in the upper part, the large view first. */
    private final List<Integer> upper = new ArrayList<>();

    private final List<Integer> below = new ArrayList<>();
    private final boolean isNarrow;

    /**
     * @param views at least one, the large one first
     */
    ViewPlaces(List<View> views, double width) {
        this.views = List.copyOf(views);
        this.width = width;
        places = new Rectangle2D[views.size()];
        isNarrow = width < 2 * BESIDE + GAP;
        boolean isSlow = views.contains(View.PHASES);
        for (int i = 0; i < views.size(); i++) {
            boolean hasPlace = (isSquare() && !isSlow) ? i <= IN_A_ROW : views.get(i) == View.SETS;
            boolean isBeside = !isNarrow && hasPlace;
            (i == 0 || isBeside ? upper : below).add(i);
        }
    }

    private boolean isSquare() {
        return views.getFirst() == View.POINTS || views.getFirst() == View.FIELD;
    }

    /** {@return the height below which a view could not be read} */
    double least() {
        return leastUpper() + rows() * (LOWEST + GAP);
    }

    private double leastUpper() {
        int beside = isSquare() ? upper.size() - 1 : 0;
        return Math.max(LARGE, beside * (LOWEST + GAP) - GAP);
    }

    /**
     * {@return the place of each view}
     *
     * @param height at least {@link #least}
     */
    List<Rectangle2D> in(double height) {
        boolean isSlowBelow = isNarrow && views.equals(List.of(views.getFirst(), View.PHASES));
        double share = isSlowBelow ? 0 : MAIN_HEIGHT[Math.min(rows(), MAIN_HEIGHT.length - 1)];
        double most = height - rows() * (LOWEST + GAP);
        double high =
                rows() == 0
                        ? height
                        : Math.ceil(Math.max(leastUpper(), Math.min(most, height * share)));
        if (isSquare() && upper.size() > 1) {
            besideTheSquare(high);
        } else {
            row(upper, MAIN_WIDTH, 0, high);
        }
        grid(high + GAP, height - high - GAP);
        return List.of(places);
    }

    private void besideTheSquare(double high) {
        List<Integer> column = upper.subList(1, upper.size());
        double large = Math.ceil(Math.min(high, Math.max(width / 2, width - GAP - BESIDE)));
        double free = high - large - GAP;
        if (column.size() > 1 && free >= WORTH_A_VIEW) {
            double under = Math.max(free - LEGEND, UNDER);
            double square = Math.ceil(high - GAP - under);
            double wide = Math.ceil(Math.min(large, Math.max(width / 2, square)));
            place(0, 0, 0, wide, square);
            place(column.getLast(), 0, square + GAP, wide, under);
            column(column.subList(0, column.size() - 1), wide, high);
        } else {
            place(0, 0, 0, large, high);
            column(column, large, high);
        }
    }

    private void column(List<Integer> column, double large, double high) {
        double each = (high - GAP * (column.size() - 1)) / column.size();
        for (int i = 0; i < column.size(); i++) {
            place(column.get(i), large + GAP, i * (each + GAP), width - large - GAP, each);
        }
    }

    private int inARow() {
        return Math.clamp((int) ((width + GAP) / (NARROWEST + GAP)), 1, IN_A_ROW);
    }

    private int rows() {
        return Math.ceilDiv(below.size(), inARow());
    }

    private void grid(double top, double height) {
        int rows = rows();
        double each = (height - GAP * (rows - 1)) / rows;
        for (int row = 0; row < rows; row++) {
            // as even as can be: 2 + 2 rather than 3 + 1
            List<Integer> part =
                    below.subList(row * below.size() / rows, (row + 1) * below.size() / rows);
            row(part, 1.0 / part.size(), top + row * (each + GAP), each);
        }
    }

    /**
     * @param share what the first takes of the width; the others share the rest
     */
    private void row(List<Integer> part, double share, double y, double height) {
        double first = part.size() == 1 ? width : Math.ceil((width - GAP) * share);
        place(part.getFirst(), 0, y, first, height);
        int others = part.size() - 1;
        double each = (width - first - GAP * others) / Math.max(1, others);
        for (int i = 0; i < others; i++) {
            place(part.get(i + 1), first + GAP + i * (each + GAP), y, each, height);
        }
    }

    private void place(int view, double x, double y, double wide, double high) {
        places[view] = new Rectangle2D(x, y, Math.max(0, wide), Math.max(0, high));
    }
}

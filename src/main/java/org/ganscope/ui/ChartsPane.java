package org.ganscope.ui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/**
 * The centre: what is happening above, history below. The main chart shares its row with what the
 * discriminator judges, where that has a chart of its own. A main chart of the plane is about as
 * high as wide, so that the history has room beside it.
 */
final class ChartsPane extends Region {
    private static final double MAIN_HEIGHT = 0.66;
    private static final double MAIN_WIDTH = 0.56;
    private static final double GAP = 8;

    private final ChartCard main;
    private final ChartCard judged;
    private final ChartCard losses;
    private final ChartCard metric;

    private boolean historyBeside;

    ChartsPane(ChartCard main, ChartCard judged, ChartCard losses, ChartCard metric) {
        this.main = main;
        this.judged = judged;
        this.losses = losses;
        this.metric = metric;
        getStyleClass().add("charts");
        getChildren().addAll(main, judged, losses, metric);
        judged.setVisible(false);
    }

    /** Shows the chart of what D judges beside the main one, or the main one alone. */
    void showJudged(boolean shown) {
        if (judged.isVisible() != shown) {
            judged.setVisible(shown);
            requestLayout();
        }
    }

    /** Shows the history beside the main chart, or below it. */
    void showHistoryBeside(boolean beside) {
        if (historyBeside != beside) {
            historyBeside = beside;
            requestLayout();
        }
    }

    /** Gives the upper row the whole height, or takes that back. */
    void showHistory(boolean shown) {
        losses.setVisible(shown);
        metric.setVisible(shown);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Insets edge = getInsets();
        double width = getWidth() - edge.getLeft() - edge.getRight();
        double height = getHeight() - edge.getTop() - edge.getBottom();
        if (historyBeside && losses.isVisible()) {
            beside(edge.getTop(), width, height);
            return;
        }
        double upper = losses.isVisible() ? snapSizeY((height - GAP) * MAIN_HEIGHT) : height;
        row(List.of(main, judged), MAIN_WIDTH, edge.getTop(), width, upper);
        row(List.of(losses, metric), 0.5, edge.getTop() + upper + GAP, width, height - upper - GAP);
    }

    private void beside(double top, double width, double height) {
        double large = snapSizeX(Math.min(height, (width - GAP) * MAIN_WIDTH));
        double half = snapSizeY((height - GAP) / 2);
        double rest = width - large - GAP;
        place(main, 0, top, large, height);
        place(losses, large + GAP, top, rest, half);
        place(metric, large + GAP, top + half + GAP, rest, height - half - GAP);
    }

    private void row(List<Node> both, double share, double y, double width, double height) {
        var shown = new ArrayList<>(both);
        shown.removeIf(node -> !node.isVisible());
        if (shown.size() == 1) {
            place(shown.getFirst(), 0, y, width, height);
        } else if (shown.size() == 2) {
            double first = snapSizeX((width - GAP) * share);
            place(shown.getFirst(), 0, y, first, height);
            place(shown.getLast(), first + GAP, y, width - first - GAP, height);
        }
    }

    private void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(getInsets().getLeft() + x, y, Math.max(0, width), Math.max(0, height));
    }
}

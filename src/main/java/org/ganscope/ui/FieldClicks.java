package org.ganscope.ui;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.StartingPoint;
import org.ganscope.plot.FieldChart;

/** A click on the field of a game of two parameters begins the game there. */
final class FieldClicks {
    private final FieldChart chart;
    private final WorkspaceViewModel workspace;

    FieldClicks(FieldChart chart, WorkspaceViewModel workspace) {
        this.chart = chart;
        this.workspace = workspace;
    }

    /**
     * Takes a click.
     *
     * @param x in the chart's own coordinates
     */
    void at(double x, double y) {
        ExperimentConfig config = workspace.edited().get();
        if (config.hasTwoParameters()) {
            chart.parametersAt(x, y)
                    .map(point -> StartingPoint.of(config, point.getX(), point.getY()))
                    .ifPresent(workspace::editAndReset);
        }
    }
}

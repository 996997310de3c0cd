package org.ganscope.plot;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Paints title, legend, axes and grid; JFreeChart lays the axes out. */
final class AxesPainter {
    /** What ticks and labels beside the data take of a chart's width, about, in pixels. */
    private static final double BESIDE = 48;

    /** What is left free right of the data, about, in pixels, beside what the layout asks for. */
    private static final double RIGHT = 8;

    /** What ticks and label below the data take of a chart's height, about, in pixels. */
    private static final double BELOW = 36;

    /** What of that the label takes. */
    private static final double LABEL = 15;

    /** Of so much height of the data there is none to spare for the label below them. */
    private static final double LITTLE = 40;

    private final Layout layout;
    private final Theme theme;

    AxesPainter(Layout layout, Theme theme) {
        this.layout = layout;
        this.theme = theme;
    }

    /** {@return where the data belong} */
    Rectangle2D paint(Graphics2D graphics, double width, double height) {
        Edges.smooth(graphics);
        Fonts.prepare(graphics);
        graphics.setColor(theme.ground());
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        var info = new ChartRenderingInfo(null);
        LegendRows legend = LegendRows.of(layout.title(), layout.keys(), width, height);
        chart(width, height, legend.height())
                .draw(graphics, new Rectangle2D.Double(0, 0, width, height), info);
        new LegendPainter(theme).paint(graphics, legend, width);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        return area == null ? new Rectangle2D.Double(0, 0, 1, 1) : (Rectangle2D) area.clone();
    }

    private JFreeChart chart(double width, double height, double head) {
        boolean isLabelled = height - head - BELOW >= LITTLE;
        double high = height - head - BELOW + (isLabelled ? 0 : LABEL);
        var renderer = new XYLineAndShapeRenderer();
        var plot =
                new XYPlot(
                        null,
                        axis(
                                layout.x(),
                                Ticks.beside(
                                        layout.x(),
                                        width / 64,
                                        width - BESIDE - RIGHT - layout.right()),
                                isLabelled ? width - BESIDE : 0),
                        axis(layout.y(), Ticks.about(layout.y(), height / 44), high),
                        renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(false);
        plot.setAxisOffset(new RectangleInsets(0, 4, 2, 4));
        layout.second()
                .ifPresent(
                        second -> {
                            plot.setRangeAxis(
                                    1, axis(second, Ticks.about(second, height / 90), high));
                            plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
                        });
        plot.setInsets(new RectangleInsets(0, 0, 0, 0));
        var chart = new JFreeChart(null, Fonts.bold(13), plot, false);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(new RectangleInsets(head, 8, 6, layout.right()));
        return chart;
    }

    /**
     * @param room for its label, which stands in the middle of the data
     */
    private NumberAxis axis(Axis of, Ticks ticks, double room) {
        String label = AxisLabel.fitting(of.label(), room);
        var axis = new NumberAxis(label.isEmpty() ? null : label);
        axis.setAutoRange(false);
        axis.setRange(new Range(of.span().low(), of.span().high()));
        axis.setTickUnit(new NumberTickUnit(ticks.distance()), false, true);
        axis.setLabelFont(AxisLabel.FONT);
        axis.setLabelPaint(theme.muted());
        axis.setTickLabelFont(Ticks.FONT);
        axis.setTickLabelPaint(theme.muted());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelInsets(new RectangleInsets(2, 4, 2, 4));
        axis.setNumberFormatOverride(ticks.format());
        return axis;
    }
}

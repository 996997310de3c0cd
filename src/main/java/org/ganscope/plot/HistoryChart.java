package org.ganscope.plot;

import org.ganscope.experiment.ExperimentConfig;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Figures of a run over its steps: the mean as a line, the least and the greatest as a band. */
public final class HistoryChart implements Chart {
    /** The width of a column in pixels: narrower ones draw the noise of single steps. */
    private static final double COLUMN = 2;

    private final String title;
    private final List<Trace> traces;
    private final Function<ExperimentConfig, List<ReferenceLine>> references;
    private final boolean fromZero;
    private final Backdrop backdrop = new Backdrop();
    private final CalmSpan values = new CalmSpan(new Span(0, 1));
    private Optional<HistoryReading> painted = Optional.empty();

    /**
     * @param references lines that the figures are compared with
     * @param fromZero whether the axis always shows 0
     */
    HistoryChart(
            String title,
            List<Trace> traces,
            Function<ExperimentConfig, List<ReferenceLine>> references,
            boolean fromZero) {
        this.title = title;
        this.traces = List.copyOf(traces);
        this.references = references;
        this.fromZero = fromZero;
    }

    public String title() {
        return title;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Theme theme, Scene scene) {
        long last = scene.history().lastStep();
        Span steps = Span.steps(last);
        List<ReferenceLine> lines = references.apply(scene.config());
        int count = (int) Math.max(2, (width - 60) / COLUMN);
        List<Columns> columns =
                traces.stream()
                        .map(
                                trace ->
                                        new Columns(
                                                scene.history().band(trace.quantity()),
                                                steps,
                                                count))
                        .toList();
        if (last == 0) {
            values.restart();
        }
        Span ys = follow(columns, lines);
        Rectangle2D box = backdrop.paint(graphics, width, height, theme, layout(theme, steps, ys));
        var area = new Area(box, steps, ys);
        painted = Optional.of(new HistoryReading(area, traces, scene.history()));
        Shape clip = graphics.getClip();
        graphics.clip(box);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        List<Color> colors = traces.stream().map(trace -> trace.color().apply(theme)).toList();
        var painter = new TracesPainter(graphics, area, columns, colors);
        painter.bands(theme.ground());
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        lines.forEach(line -> reference(graphics, area, line, theme));
        boolean empty = !painter.lines();
        lines.forEach(line -> name(graphics, area, line, theme));
        graphics.setClip(clip);
        if (empty) {
            sayWhyEmpty(graphics, box, theme);
        }
    }

    private Layout layout(Theme theme, Span steps, Span ys) {
        List<Key> keys =
                traces.stream()
                        .map(
                                trace ->
                                        new Key(
                                                trace.label(),
                                                trace.color().apply(theme),
                                                Key.Mark.LINE))
                        .toList();
        return new Layout(title, keys, new Axis(steps, ""), new Axis(ys, ""), Optional.empty());
    }

    private Span follow(List<Columns> columns, List<ReferenceLine> lines) {
        var needed = new Extent();
        columns.forEach(needed::add);
        lines.forEach(line -> needed.add(line.value()));
        if (fromZero) {
            needed.add(0);
        }
        return values.follow(needed.low(), needed.high());
    }

    private static void reference(Graphics2D graphics, Area area, ReferenceLine line, Theme theme) {
        double y = area.y(line.value());
        graphics.setColor(theme.muted());
        graphics.setStroke(Strokes.REFERENCE);
        graphics.draw(new Line2D.Double(area.box().getMinX(), y, area.box().getMaxX(), y));
    }

    private static void name(Graphics2D graphics, Area area, ReferenceLine line, Theme theme) {
        graphics.setFont(Fonts.regular(11));
        double width = graphics.getFontMetrics().stringWidth(line.name());
        double x = area.box().getMaxX() - width - 4;
        double at = area.y(line.value());
        double y = at - 14 > area.box().getMinY() ? at - 4 : at + 12;
        graphics.setColor(Theme.fade(theme.ground(), 0.75));
        graphics.fill(new Rectangle2D.Double(x - 2, y - 10, width + 4, 13));
        graphics.setColor(theme.muted());
        graphics.drawString(line.name(), (float) x, (float) y);
    }

    private static void sayWhyEmpty(Graphics2D graphics, Rectangle2D box, Theme theme) {
        String text = "Nothing trained yet: press Play or Step";
        graphics.setFont(Fonts.regular(12));
        graphics.setColor(theme.muted());
        double width = graphics.getFontMetrics().stringWidth(text);
        graphics.drawString(text, (float) (box.getCenterX() - width / 2), (float) box.getCenterY());
    }

    @Override
    public Table numbers(Scene scene) {
        return HistoryTable.of(title, traces, references.apply(scene.config()), scene.history());
    }

    @Override
    public Optional<Reading> readingAt(double x, double y) {
        return painted.flatMap(reading -> reading.at(x, y));
    }
}

package org.ganscope.plot;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.NoiseFloor;
import org.ganscope.experiment.Snapshot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures of a run over its steps: the mean as a line, the least and the greatest as a band. */
public final class HistoryChart implements Chart {
    /** The width of a column in pixels: narrower ones draw the noise of single steps. */
    private static final double COLUMN = 2;

    /** From this height on there is room for the name of the axis of steps. */
    private static final double NAMED_AXIS = 260;

    private final String title;
    private final List<Trace> traces;
    private final Function<ExperimentConfig, List<ReferenceLine>> references;
    private final boolean fromZero;
    private final Backdrop backdrop = new Backdrop();
    private final CalmSpan values = new CalmSpan(new Span(0, 1));
    private final RunChange run = new RunChange(values::restart);
    private Optional<Layout> layout = Optional.empty();
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

    /** {@return whether it shows what real samples have, where that is known} */
    boolean showsFloor() {
        return traces.stream().anyMatch(trace -> trace.floor() != Floor.NONE);
    }

    public String title() {
        return title;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Theme theme, Scene scene) {
        long last = scene.history().lastStep();
        StepAxis steps = StepAxis.upTo(last, scene.logSteps());
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
        run.follow(scene);
        Span ys = follow(columns, lines, scene.floor());
        List<Key> keys = legend(scene).keys(theme, scene.floor(), width, height);
        double right = LineNames.room(names(lines));
        Axis x = steps.axis(height >= NAMED_AXIS);
        var now = new Layout(title, keys, x, new Axis(ys, ""), Optional.empty(), right);
        layout = Optional.of(now);
        Rectangle2D box = backdrop.paint(graphics, width, height, theme, now);
        var area = new Area(box, steps.span(), ys);
        var marks = new FindingMarks(area, steps, scene.findings());
        painted = Optional.of(new HistoryReading(area, steps, traces, lines, scene, marks));
        Shape clip = graphics.getClip();
        graphics.clip(box);
        Fonts.prepare(graphics);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        List<Color> colors = traces.stream().map(trace -> trace.color().apply(theme)).toList();
        floors(graphics, area, theme, scene.floor());
        var painter = new TracesPainter(graphics, area, columns, colors, theme);
        painter.bands();
        Edges.smooth(graphics);
        lines.forEach(line -> reference(graphics, area, line, theme));
        if (!painter.lines()) {
            boolean atStart =
                    traces.stream()
                            .anyMatch(trace -> scene.history().band(trace.quantity()).size() > 0);
            EmptyNote.of(last, isBegun(scene.snapshot()), atStart, box).paint(graphics, theme);
        }
        graphics.setClip(clip);
        LineNames.paint(graphics, area, theme, named(lines, scene.floor()));
        painter.marks();
        new OffScalePainter(area, offScale(area, columns, colors)).paint(graphics, theme);
        marks.paint(graphics, theme);
    }

    /** {@return all names that there can be, also of a floor that is not known yet} */
    private Stream<String> names(List<ReferenceLine> lines) {
        return Stream.concat(
                lines.stream().map(ReferenceLine::name),
                traces.stream().map(trace -> trace.floor().named()));
    }

    /** {@return the lines, and the middle of each floor that is shown as another} */
    private List<ReferenceLine> named(List<ReferenceLine> lines, NoiseFloor floor) {
        return Stream.concat(
                        lines.stream(),
                        traces.stream()
                                .flatMap(
                                        trace ->
                                                trace
                                                        .known(floor)
                                                        .map(trace.floor()::of)
                                                        .map(span -> name(trace, span))
                                                        .stream()))
                .toList();
    }

    private static ReferenceLine name(Trace trace, Span floor) {
        double middle = (floor.low() + floor.high()) / 2;
        return new ReferenceLine(middle, trace.floor().named());
    }

    private static boolean isBegun(Snapshot now) {
        return now.discriminatorUpdates() + now.generatorUpdates() > 0;
    }

    private static List<OffScale> offScale(Area area, List<Columns> columns, List<Color> colors) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> new OffScaleFinder(area, colors.get(i)).of(columns.get(i)))
                .flatMap(List::stream)
                .toList();
    }

    private void floors(Graphics2D graphics, Area area, Theme theme, NoiseFloor floor) {
        for (Trace trace : traces) {
            Color color = trace.color().apply(theme);
            boolean edged = trace.floor() == Floor.DISTANCE;
            trace.known(floor)
                    .map(trace.floor()::of)
                    .ifPresent(span -> FloorPainter.paint(graphics, area, span, color, edged));
        }
    }

    /**
     * {@return how much narrower than its title what a chart of this size writes of it is, in
     * pixels}
     */
    public double titleCut(Scene scene, double width, double height) {
        List<Key> keys = legend(scene).keys(Theme.LIGHT, scene.floor(), width, height);
        return LegendRows.of(title, keys, width, height).titleCut(title);
    }

    private HistoryLegend legend(Scene scene) {
        return new HistoryLegend(title, traces, references.apply(scene.config()));
    }

    private Span follow(List<Columns> columns, List<ReferenceLine> lines, NoiseFloor floor) {
        var needed = new Extent();
        columns.forEach(needed::add);
        lines.forEach(line -> needed.add(line.value()));
        for (Trace trace : traces) {
            trace.known(floor)
                    .map(trace.floor()::of)
                    .ifPresent(
                            span -> {
                                needed.add(span.low());
                                needed.add(span.high());
                            });
        }
        if (fromZero) {
            needed.add(0);
        }
        return values.follow(needed.low(), needed.high());
    }

    private static void reference(Graphics2D graphics, Area area, ReferenceLine line, Theme theme) {
        double y = area.y(line.value());
        graphics.setColor(theme.muted());
        graphics.setStroke(theme.thick(Strokes.REFERENCE));
        graphics.draw(new Line2D.Double(area.box().getMinX(), y, area.box().getMaxX(), y));
    }

    /** {@return what was painted last, and where} */
    Optional<HistoryReading> painted() {
        return painted;
    }

    /** {@return how it was painted last} */
    Optional<Layout> layout() {
        return layout;
    }

    @Override
    public Table numbers(Scene scene) {
        return HistoryTable.of(title, traces, references.apply(scene.config()), scene);
    }

    @Override
    public String inWords(Scene scene) {
        return ChartWords.ofHistory(traces, references.apply(scene.config()), scene.history());
    }

    @Override
    public Optional<Reading> readingAt(double x, double y) {
        return painted.flatMap(reading -> reading.at(x, y).or(() -> backdrop.leftOutAt(x, y)));
    }
}

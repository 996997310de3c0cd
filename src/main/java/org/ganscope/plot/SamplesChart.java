package org.ganscope.plot;

import org.ganscope.experiment.Curve;
import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.GeneratorDensity;
import org.ganscope.experiment.PointMass;
import org.ganscope.experiment.SamplesView;
import org.ganscope.experiment.Snapshot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real against generated samples as densities, and what D believes over the same x. Both histograms
 * have the same equal bins; D has its own axis on the right.
 */
final class SamplesChart implements Chart {
    /** Of the equal bins over the range of the chart. */
    static final int BINS = 50;

    private static final String TITLE = "Real and generated samples";
    private static final String EMPTY =
            "These samples are points: see them in the plane. Data that are numbers fill this.";

    /** A generator that has collapsed makes one bar, which must not flatten all else. */
    private static final double TALLEST = 2;

    /** From this width on there is room for the names of the axes. */
    private static final double NAMED_AXES = 480;

    private final Backdrop backdrop = new Backdrop();
    private final CalmSpan densities = new CalmSpan(new Span(0, 0.5));
    private final OutputScale outputs = new OutputScale();
    private final RunChange run = new RunChange(densities::restart, outputs::restart);
    private final ArrowsPainter arrows = new ArrowsPainter(ArrowScale.ON_LINE);
    private Optional<SamplesReading> painted = Optional.empty();

    @Override
    public void paint(Graphics2D graphics, double width, double height, Theme theme, Scene scene) {
        Snapshot snapshot = scene.snapshot();
        if (!(snapshot.samples() instanceof SamplesView.OnLine samples)) {
            painted = Optional.empty();
            new EmptyPanel(theme).paint(graphics, width, height, TITLE, EMPTY);
            return;
        }
        Curve data = samples.dataDensity();
        var xs = new Span(data.low(), data.high());
        var real = new Histogram(samples.real(), xs, BINS);
        var generated = new Histogram(samples.generated(), xs, BINS);
        run.follow(scene);
        Span ys = densities.follow(0, tallest(data, real, generated));
        Span judged = outputs.of(scene.config(), curves(snapshot.discriminator()));
        List<Key> keys = SamplesLegend.keys(scene, samples, theme, arrows.follow(scene, theme));
        boolean hasRoom = width >= NAMED_AXES;
        Layout layout = layout(scene, keys, new Axis(xs, "x"), ys, judged, hasRoom);
        Rectangle2D box = backdrop.paint(graphics, width, height, theme, layout);
        var area = new Area(box, xs, ys);
        painted = Optional.of(new SamplesReading(area, real, generated, scene));

        Shape clip = graphics.getClip();
        graphics.clip(box);
        new BarsPainter(graphics, area)
                .paint(theme.ground(), real, theme.real(), generated, theme.generated());
        Edges.smooth(graphics);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setStroke(theme.thick(Strokes.THIN));
        graphics.setColor(theme.generated());
        generatorDensity(graphics, area, theme, samples.generatorDensity());
        graphics.setColor(theme.real());
        graphics.draw(area.path(data));
        judgement(graphics, new Area(box, xs, judged), theme, snapshot.discriminator());
        arrows.paintOnLine(graphics, area, theme);
        graphics.setClip(clip);
        new OffScalePainter(
                        area,
                        new OffScaleFinder(area, theme.generated())
                                .of(generated, samples.generatorDensity().density()))
                .paint(graphics, theme);
        outside(graphics, area, generated, theme);
    }

    private static List<Curve> curves(DiscriminatorView discriminator) {
        return discriminator instanceof DiscriminatorView.OfSamples of
                ? Stream.concat(Stream.of(of.output()), of.optimal().stream()).toList()
                : List.of();
    }

    private static double tallest(Curve data, Histogram real, Histogram generated) {
        double peak = real.peak();
        for (int i = 0; i < data.size(); i++) {
            // Data from a file have no density.
            peak = data.y(i) > peak ? data.y(i) : peak;
        }
        return Math.max(peak, Math.min(generated.peak(), TALLEST * peak));
    }

    /**
     * {@return axes, title and legend}
     *
     * @param named whether there is room for the names of the axes beside them
     */
    static Layout layout(Scene scene, List<Key> keys, Axis x, Span ys, Span judged, boolean named) {
        var y = new Axis(ys, named ? "density" : "");
        return scene.snapshot().discriminator() instanceof DiscriminatorView.OfSamples of
                ? new Layout(
                        TITLE + ", and what D believes",
                        keys,
                        x,
                        y,
                        Optional.of(new Axis(judged, named ? name(scene, of) : "")))
                : new Layout(TITLE, keys, x, y, Optional.empty());
    }

    private static String name(Scene scene, DiscriminatorView.OfSamples of) {
        return Names.output(scene.config(), of.inBatch());
    }

    private static void generatorDensity(
            Graphics2D graphics, Area area, Theme theme, GeneratorDensity density) {
        graphics.draw(area.path(density.density()));
        if (density instanceof GeneratorDensity.Exact(Curve _, List<PointMass> masses)) {
            masses.forEach(mass -> spike(graphics, area, theme, mass));
        }
    }

    /** A point mass has no density; its spike fills as much of the height as it has of the mass. */
    private static void spike(Graphics2D graphics, Area area, Theme theme, PointMass mass) {
        double x = area.x(mass.x());
        double top = spikeTop(area, mass);
        graphics.setStroke(theme.thick(Strokes.CURVE));
        graphics.draw(new Line2D.Double(x, area.box().getMaxY(), x, top));
        graphics.fill(new Ellipse2D.Double(x - 4, top - 4, 8, 8));
        graphics.setStroke(theme.thick(Strokes.THIN));
    }

    static double spikeTop(Area area, PointMass mass) {
        return area.box().getMaxY() - mass.mass() * (area.box().getHeight() - 6);
    }

    private static void judgement(
            Graphics2D graphics, Area area, Theme theme, DiscriminatorView discriminator) {
        if (discriminator instanceof DiscriminatorView.OfSamples of) {
            graphics.setColor(theme.discriminator());
            of.optimal()
                    .ifPresent(
                            optimal -> {
                                graphics.setStroke(theme.thick(Strokes.DASHED));
                                graphics.draw(area.path(optimal));
                            });
            graphics.setStroke(theme.thick(Strokes.CURVE));
            graphics.draw(area.path(of.output()));
        }
    }

    /** Says how many samples the chart cannot show: a histogram that hides them would lie. */
    private static void outside(Graphics2D graphics, Area area, Histogram generated, Theme theme) {
        if (generated.shareBelow() > 0) {
            String words = "‹ " + percent(generated.shareBelow()) + " of generated";
            note(graphics, area.box().getMinX() + 6, area, words, theme);
        }
        if (generated.shareAbove() > 0) {
            String words = percent(generated.shareAbove()) + " of generated ›";
            double width = Fonts.width(Fonts.regular(11), words);
            note(graphics, area.box().getMaxX() - 6 - width, area, words, theme);
        }
    }

    /** Writes where curves seldom are. */
    private static void note(Graphics2D graphics, double x, Area area, String words, Theme theme) {
        Font font = Fonts.regular(11);
        double y = area.box().getMinY() + 0.3 * area.box().getHeight();
        graphics.setColor(theme.ground());
        graphics.fill(new Rectangle2D.Double(x - 3, y - 11, Fonts.width(font, words) + 6, 15));
        Fonts.prepare(graphics);
        graphics.setFont(font);
        graphics.setColor(theme.text());
        graphics.drawString(words, (float) x, (float) y);
    }

    private static String percent(double share) {
        return share < 0.001
                ? "<0.1%"
                : String.format(Locale.ROOT, share < 0.1 ? "%.1f%%" : "%.0f%%", 100 * share);
    }

    @Override
    public Table numbers(Scene scene) {
        return SamplesTable.of(scene, BINS);
    }

    @Override
    public String inWords(Scene scene) {
        return ChartWords.ofNumbers(scene);
    }

    /** {@return what was painted last, and where} */
    Optional<SamplesReading> painted() {
        return painted;
    }

    @Override
    public Optional<Reading> readingAt(double x, double y) {
        return painted.flatMap(reading -> reading.at(x, y).or(() -> backdrop.leftOutAt(x, y)));
    }
}

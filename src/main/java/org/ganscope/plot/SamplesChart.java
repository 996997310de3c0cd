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
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real against generated samples as densities, and what D believes over the same x. Both histograms
 * have the same equal bins; D has its own axis on the right.
 */
public final class SamplesChart implements Chart {
    /** Of the equal bins over the range of the chart. */
    static final int BINS = 50;

    /** A generator that has collapsed makes one bar, which must not flatten all else. */
    private static final double TALLEST = 2;

    private final Backdrop backdrop = new Backdrop();
    private final CalmSpan densities = new CalmSpan(new Span(0, 0.5));
    private final OutputScale outputs = new OutputScale();
    private Optional<SamplesReading> painted = Optional.empty();

    @Override
    public void paint(Graphics2D graphics, double width, double height, Theme theme, Scene scene) {
        Snapshot snapshot = scene.snapshot();
        if (!(snapshot.samples() instanceof SamplesView.OnLine samples)) {
            painted = Optional.empty();
            graphics.setColor(theme.ground());
            graphics.fill(new Rectangle2D.Double(0, 0, width, height));
            return;
        }
        Curve data = samples.dataDensity();
        var xs = new Span(data.low(), data.high());
        var real = new Histogram(samples.real(), xs, BINS);
        var generated = new Histogram(samples.generated(), xs, BINS);
        Span ys = densities.follow(0, tallest(data, real, generated));
        Span judged = outputs.of(scene.config(), curves(snapshot.discriminator()));
        Rectangle2D box =
                backdrop.paint(
                        graphics, width, height, theme, layout(theme, scene, xs, ys, judged));
        var area = new Area(box, xs, ys);
        painted = Optional.of(new SamplesReading(area, real, generated, snapshot));

        Shape clip = graphics.getClip();
        graphics.clip(box);
        new BarsPainter(graphics, area)
                .paint(theme.ground(), real, theme.real(), generated, theme.generated());
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setStroke(Strokes.THIN);
        graphics.setColor(theme.generated());
        generatorDensity(graphics, area, samples.generatorDensity());
        graphics.setColor(theme.real());
        graphics.draw(area.path(data));
        judgement(graphics, new Area(box, xs, judged), theme, snapshot.discriminator());
        graphics.setClip(clip);
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

    private static Layout layout(Theme theme, Scene scene, Span xs, Span ys, Span judged) {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key("real", theme.real(), Key.Mark.BAR));
        keys.add(new Key(Names.generated(scene.config()), theme.generated(), Key.Mark.BAR));
        boolean estimated =
                scene.snapshot().onLine().generatorDensity() instanceof GeneratorDensity.Estimated;
        if (estimated) {
            keys.add(new Key("density (estimate)", theme.generated(), Key.Mark.LINE));
        }
        return switch (scene.snapshot().discriminator()) {
            case DiscriminatorView.OfSamples of -> {
                String name = Names.output(scene.config(), of.inBatch());
                keys.add(new Key(name, theme.discriminator(), Key.Mark.LINE));
                if (of.optimal().isPresent()) {
                    keys.add(
                            new Key(
                                    Names.optimum(scene.config()),
                                    theme.discriminator(),
                                    Key.Mark.DASHED));
                }
                yield new Layout(
                        "Real and generated samples, and what D believes",
                        keys,
                        new Axis(xs, "x"),
                        new Axis(ys, ""),
                        Optional.of(new Axis(judged, "")));
            }
            case DiscriminatorView.OfSets _, DiscriminatorView.OfPoints _ ->
                    new Layout(
                            "Real and generated samples",
                            keys,
                            new Axis(xs, "x"),
                            new Axis(ys, ""),
                            Optional.empty());
        };
    }

    private static void generatorDensity(Graphics2D graphics, Area area, GeneratorDensity density) {
        switch (density) {
            case GeneratorDensity.Exact(Curve curve, List<PointMass> masses) -> {
                graphics.draw(area.path(curve));
                graphics.setStroke(Strokes.CURVE);
                for (PointMass mass : masses) {
                    double x = area.x(mass.x());
                    graphics.draw(
                            new Line2D.Double(x, area.box().getMaxY(), x, area.box().getMinY()));
                }
                graphics.setStroke(Strokes.THIN);
            }
            case GeneratorDensity.Estimated(Curve curve) -> graphics.draw(area.path(curve));
        }
    }

    private static void judgement(
            Graphics2D graphics, Area area, Theme theme, DiscriminatorView discriminator) {
        if (discriminator instanceof DiscriminatorView.OfSamples of) {
            graphics.setColor(theme.discriminator());
            of.optimal()
                    .ifPresent(
                            optimal -> {
                                graphics.setStroke(Strokes.DASHED);
                                graphics.draw(area.path(optimal));
                            });
            graphics.setStroke(Strokes.CURVE);
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
        graphics.setFont(font);
        graphics.setColor(theme.generated());
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

    /** {@return what was painted last, and where} */
    Optional<SamplesReading> painted() {
        return painted;
    }

    @Override
    public Optional<Reading> readingAt(double x, double y) {
        return painted.flatMap(reading -> reading.at(x, y));
    }
}

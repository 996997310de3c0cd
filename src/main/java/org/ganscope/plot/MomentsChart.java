package org.ganscope.plot;

import org.ganscope.experiment.DiscriminatorView.BatchPoint;
import org.ganscope.experiment.DiscriminatorView.OfSets;
import org.ganscope.experiment.Plane;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * What a discriminator of whole minibatches judges: its output over mean and standard deviation,
 * with real and generated minibatches on it. The line is where it cannot tell, at 1/2 where it says
 * a probability.
 */
public final class MomentsChart implements Chart {
    private static final String TITLE = "What D judges";

    /** How much of D's colour there is where D says 1: marks must stand out. */
    private static final double CERTAIN = 0.75;

    private final Backdrop backdrop = new Backdrop();
    private final HeatPainter heat = new HeatPainter();
    private Optional<MomentsReading> painted = Optional.empty();

    @Override
    public void paint(Graphics2D graphics, double width, double height, Theme theme, Scene scene) {
        if (!(scene.snapshot().discriminator() instanceof OfSets view)) {
            sayWhyEmpty(graphics, width, height, theme);
            return;
        }
        Plane plane = view.output();
        var xs = new Span(plane.lowX(), plane.highX());
        var ys = new Span(plane.lowY(), plane.highY());
        Rectangle2D box =
                backdrop.paint(graphics, width, height, theme, layout(theme, scene, xs, ys));
        var area = new Area(box, xs, ys);
        painted = Optional.of(new MomentsReading(area, plane));
        Shape clip = graphics.getClip();
        graphics.clip(box);
        Color certain = Theme.over(theme.ground(), theme.discriminator(), CERTAIN);
        Span colours = OutputScale.of(scene.config(), plane);
        heat.paint(graphics, box, plane, colours, theme.ground(), certain);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(theme.text());
        graphics.setStroke(Strokes.THIN);
        scene.config()
                .loss()
                .undecidedOutput()
                .ifPresent(level -> graphics.draw(Contour.of(plane, level, area)));
        dots(graphics, area, view.real(), theme.real(), theme, false);
        dots(graphics, area, view.generated(), theme.generated(), theme, true);
        graphics.setClip(clip);
    }

    private static Layout layout(Theme theme, Scene scene, Span xs, Span ys) {
        return new Layout(
                TITLE,
                List.of(
                        new Key("real batch", theme.real(), Key.Mark.DOT),
                        new Key(Names.generated(scene.config()), theme.generated(), Key.Mark.DOT),
                        new Key(
                                Names.verdict(scene.config(), false),
                                theme.discriminator(),
                                Key.Mark.BAR)),
                new Axis(xs, "mean of the batch"),
                new Axis(ys, "standard deviation"),
                Optional.empty());
    }

    private static void dots(
            Graphics2D graphics,
            Area area,
            List<BatchPoint> batches,
            Color color,
            Theme theme,
            boolean square) {
        for (BatchPoint batch : batches) {
            double x = area.x(batch.mean());
            double y = area.y(batch.standardDeviation());
            Shape mark = square ? diamond(x, y) : new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7);
            graphics.setColor(color);
            graphics.fill(mark);
            graphics.setColor(theme.ground());
            graphics.draw(mark);
        }
    }

    private static Path2D diamond(double x, double y) {
        var path = new Path2D.Double();
        path.moveTo(x, y - 5);
        path.lineTo(x + 5, y);
        path.lineTo(x, y + 5);
        path.lineTo(x - 5, y);
        path.closePath();
        return path;
    }

    private void sayWhyEmpty(Graphics2D graphics, double width, double height, Theme theme) {
        painted = Optional.empty();
        graphics.setColor(theme.ground());
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        graphics.setFont(Fonts.regular(12));
        graphics.setColor(theme.muted());
        graphics.drawString("This D judges samples: see D(x).", 12, (float) height / 2);
    }

    @Override
    public Table numbers(Scene scene) {
        Table table = Table.titled(TITLE);
        if (!(scene.snapshot().discriminator() instanceof OfSets view)) {
            return table;
        }
        return batches(
                batches(
                        table.plane("mean", "standard_deviation", "d", view.output()),
                        "real_",
                        view.real()),
                "generated_",
                view.generated());
    }

    private static Table batches(Table table, String whose, List<BatchPoint> batches) {
        int size = batches.size();
        return table.numbers(whose + "mean", size, i -> batches.get(i).mean())
                .numbers(
                        whose + "standard_deviation", size, i -> batches.get(i).standardDeviation())
                .numbers(whose + "d", size, i -> batches.get(i).output());
    }

    @Override
    public Optional<Reading> readingAt(double x, double y) {
        return painted.flatMap(reading -> reading.at(x, y));
    }
}

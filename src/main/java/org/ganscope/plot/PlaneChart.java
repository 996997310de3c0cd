package org.ganscope.plot;

import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.Plane;
import org.ganscope.experiment.Points;
import org.ganscope.experiment.SamplesView;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Real and generated samples as points of the plane, over what D believes there. Both axes have the
 * same scale. The line is where D cannot tell, at 1/2 where it says a probability.
 */
public final class PlaneChart implements Chart {
    private static final String TITLE = "Samples";

    /** How much of D's colour there is where D says 1: points must stand out. */
    private static final double CERTAIN = 0.55;

    /** About what the axes and the title take of the chart's width and height. */
    private static final double BESIDE = 58;

    private static final double ABOVE_AND_BELOW = 76;
    private static final int DRAWN = 1000;
    private static final double HALF = 2;

    private final Backdrop backdrop = new Backdrop();
    private final HeatPainter heat = new HeatPainter();
    private Optional<PlaneReading> painted = Optional.empty();

    @Override
    public void paint(Graphics2D graphics, double width, double height, Theme theme, Scene scene) {
        if (!(scene.snapshot().samples() instanceof SamplesView.InPlane samples)) {
            painted = Optional.empty();
            graphics.setColor(theme.ground());
            graphics.fill(new Rectangle2D.Double(0, 0, width, height));
            return;
        }
        double wide = Math.max(1, width - BESIDE);
        double high = Math.max(1, height - ABOVE_AND_BELOW);
        double shorter = Math.min(wide, high);
        Span xs = around(samples.reach() * wide / shorter);
        Span ys = around(samples.reach() * high / shorter);
        Rectangle2D box =
                backdrop.paint(graphics, width, height, theme, layout(theme, scene, xs, ys));
        var area = new Area(box, xs, ys);
        Optional<Plane> judged = judged(scene);
        painted = Optional.of(new PlaneReading(area, judged));
        Shape clip = graphics.getClip();
        graphics.clip(box);
        judged.ifPresent(plane -> judgement(graphics, area, theme, scene, plane));
        points(graphics, area, samples.real(), theme.real(), false);
        points(graphics, area, samples.generated(), theme.generated(), true);
        graphics.setClip(clip);
    }

    private static Span around(double reach) {
        return new Span(-reach, reach);
    }

    private static Optional<Plane> judged(Scene scene) {
        return scene.snapshot().discriminator() instanceof DiscriminatorView.OfPoints view
                ? Optional.of(view.output())
                : Optional.empty();
    }

    private static Layout layout(Theme theme, Scene scene, Span xs, Span ys) {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key("real", theme.real(), Key.Mark.DOT));
        keys.add(new Key(Names.generated(scene.config()), theme.generated(), Key.Mark.DOT));
        if (scene.snapshot().discriminator() instanceof DiscriminatorView.OfPoints view) {
            String name = Names.verdict(scene.config(), view.inBatch());
            keys.add(new Key(name, theme.discriminator(), Key.Mark.BAR));
        }
        return new Layout(TITLE, keys, new Axis(xs, ""), new Axis(ys, ""), Optional.empty());
    }

    private void judgement(Graphics2D graphics, Area area, Theme theme, Scene scene, Plane plane) {
        double left = area.x(plane.lowX());
        double top = area.y(plane.highY());
        var square =
                new Rectangle2D.Double(
                        left, top, area.x(plane.highX()) - left, area.y(plane.lowY()) - top);
        Color certain = Theme.over(theme.ground(), theme.discriminator(), CERTAIN);
        heat.paint(
                graphics,
                square,
                plane,
                OutputScale.of(scene.config(), plane),
                theme.ground(),
                certain);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(theme.text());
        graphics.setStroke(Strokes.THIN);
        scene.config()
                .loss()
                .undecidedOutput()
                .ifPresent(level -> graphics.draw(Contour.of(plane, level, area)));
    }

    /** Real points are squares and generated ones stand on a corner, so that colour is not all. */
    private static void points(
            Graphics2D graphics, Area area, Points points, Color color, boolean onCorner) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < Math.min(DRAWN, points.size()); i++) {
            double x = area.x(points.x(i));
            double y = area.y(points.y(i));
            if (!area.contains(x, y)) {
                continue;
            }
            if (onCorner) {
                diamond(path, x, y, HALF * Math.sqrt(2));
            } else {
                path.append(new Rectangle2D.Double(x - HALF, y - HALF, 2 * HALF, 2 * HALF), false);
            }
        }
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Theme.fade(color, 0.8));
        graphics.fill(path);
    }

    private static void diamond(Path2D path, double x, double y, double half) {
        path.moveTo(x, y - half);
        path.lineTo(x + half, y);
        path.lineTo(x, y + half);
        path.lineTo(x - half, y);
        path.closePath();
    }

    @Override
    public Table numbers(Scene scene) {
        Table table = Table.titled(TITLE);
        if (!(scene.snapshot().samples() instanceof SamplesView.InPlane samples)) {
            return table;
        }
        table = points(points(table, "real_", samples.real()), "generated_", samples.generated());
        return scene.snapshot().discriminator() instanceof DiscriminatorView.OfPoints view
                ? table.plane("x", "y", "d", view.output())
                : table;
    }

    private static Table points(Table table, String whose, Points points) {
        int drawn = Math.min(DRAWN, points.size());
        return table.floats(whose + "x", drawn, points::x).floats(whose + "y", drawn, points::y);
    }

    /** {@return what was painted last, and where} */
    Optional<PlaneReading> painted() {
        return painted;
    }

    @Override
    public Optional<Reading> readingAt(double x, double y) {
        return painted.flatMap(reading -> reading.at(x, y));
    }
}

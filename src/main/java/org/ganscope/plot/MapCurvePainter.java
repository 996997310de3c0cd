package org.ganscope.plot;

import org.ganscope.experiment.GeneratorMap;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** Paints G(z) over z, and the ideal map dashed beside it. */
final class MapCurvePainter {
    /** About how far apart numbers should stand. */
    private static final double APART = 34;

    private final Graphics2D graphics;
    private final Theme theme;

    MapCurvePainter(Graphics2D graphics, Theme theme) {
        this.graphics = graphics;
        this.theme = theme;
    }

    void paint(Area area, GeneratorMap map, IdealMap ideal) {
        Rectangle2D box = area.box();
        grid(area);
        Shape clip = graphics.getClip();
        graphics.clip(box);
        graphics.setStroke(theme.thick(Strokes.DASHED));
        graphics.setColor(theme.muted());
        graphics.draw(path(area, map, ideal::x, _ -> true));
        graphics.setStroke(theme.thick(Strokes.CURVE));
        graphics.setColor(theme.generated());
        graphics.draw(path(area, map, map::x, i -> map.x(i + 1) >= map.x(i)));
        graphics.setColor(MapLinesPainter.falling(theme));
        graphics.draw(path(area, map, map::x, i -> map.x(i + 1) < map.x(i)));
        graphics.setClip(clip);
        new MapWords(graphics, theme).below(box, List.of("z"), area.xs());
    }

    private void grid(Area area) {
        Rectangle2D box = area.box();
        double tick = Ticks.about(new Axis(area.ys(), ""), box.getHeight() / APART).distance();
        graphics.setStroke(theme.thick(Strokes.THIN));
        for (double value = Math.ceil(area.ys().low() / tick) * tick;
                value <= area.ys().high() + 1e-9 * tick;
                value += tick) {
            double y = area.y(value);
            graphics.setColor(theme.grid());
            graphics.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
            new MapWords(graphics, theme).left(box, y, Numbers.tick(value));
        }
        new MapWords(graphics, theme).at(box.getMinX(), box.getMinY() - 6, "G(z)");
    }

    /**
     * @param drawn whether the piece from a value of the map to the next is
     */
    private static Path2D path(
            Area area, GeneratorMap map, IntToDoubleFunction x, IntPredicate drawn) {
        var path = new Path2D.Double();
        boolean pen = false;
        for (int i = 0; i + 1 < map.size(); i++) {
            double from = x.applyAsDouble(i);
            double to = x.applyAsDouble(i + 1);
            if (!drawn.test(i) || !Double.isFinite(from) || !Double.isFinite(to)) {
                pen = false;
                continue;
            }
            if (!pen) {
                path.moveTo(area.x(map.z(i)), area.bounded(area.y(from)));
            }
            path.lineTo(area.x(map.z(i + 1)), area.bounded(area.y(to)));
            pen = true;
        }
        return path;
    }
}

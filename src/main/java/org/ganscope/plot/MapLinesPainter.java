package org.ganscope.plot;

import org.ganscope.experiment.GeneratorMap;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Paints lines from the noise axis below to the data axis above. Where G falls, neighbouring lines
 * cross: they have another colour. Ticks above are real samples of equal probability, those on both
 * axes are the ends of the lines.
 */
final class MapLinesPainter {
    private static final double TICK = 5;

    /** About how far apart lines are, so that each can be seen. */
    private static final double APART = 4;

    private final Graphics2D graphics;
    private final Theme theme;

    MapLinesPainter(Graphics2D graphics, Theme theme) {
        this.graphics = graphics;
        this.theme = theme;
    }

    /** {@return the colour of a map where it falls} */
    static Color falling(Theme theme) {
        return theme.metric();
    }

    /**
     * @param area its ys are the noise, which the picture needs along x: data stand above
     */
    void paint(Area area, GeneratorMap map, Span zs) {
        Rectangle2D box = area.box();
        int stride = stride(map, box.getWidth());
        Shape clip = graphics.getClip();
        graphics.clip(box);
        graphics.setStroke(theme.thick(Strokes.HAIR));
        graphics.setColor(Theme.fade(theme.generated(), 0.8));
        graphics.draw(lines(area, map, zs, stride, true));
        graphics.setColor(Theme.fade(falling(theme), 0.8));
        graphics.draw(lines(area, map, zs, stride, false));
        graphics.setClip(clip);
        axis(box, box.getMinY());
        axis(box, box.getMaxY());
        ticks(area, map, zs, stride);
        var words = new MapWords(graphics, theme);
        words.above(box, List.of("x = G(z): data", "x = G(z)", "x"), area.xs());
        words.below(box, List.of("z: noise", "z"), zs);
    }

    static int stride(GeneratorMap map, double width) {
        return (int) Math.max(1, Math.ceil(map.size() * APART / Math.max(1, width)));
    }

    static double z(Rectangle2D box, Span zs, double z) {
        return box.getMinX() + box.getWidth() * zs.share(z);
    }

    private static Path2D lines(Area area, GeneratorMap map, Span zs, int stride, boolean rising) {
        var path = new Path2D.Double();
        for (int i = stride / 2; i < map.size(); i += stride) {
            if (rises(map, i) == rising && Float.isFinite(map.x(i))) {
                path.moveTo(z(area.box(), zs, map.z(i)), area.box().getMaxY());
                path.lineTo(bounded(area, area.x(map.x(i))), area.box().getMinY());
            }
        }
        return path;
    }

    /** {@return {@code x}, but not so far outside that rasterising it takes long} */
    private static double bounded(Area area, double x) {
        double width = area.box().getWidth();
        return Math.clamp(x, area.box().getMinX() - 10 * width, area.box().getMaxX() + 10 * width);
    }

    /** {@return whether G does not fall at the map's value i} */
    private static boolean rises(GeneratorMap map, int i) {
        return slope(map, i) >= 0;
    }

    /** {@return what G does at the map's value i, in words} */
    static String way(GeneratorMap map, int i) {
        double slope = slope(map, i);
        return slope == 0 ? "is constant" : slope > 0 ? "rises" : "falls";
    }

    /** {@return by how much G rises about the map's value i} */
    private static double slope(GeneratorMap map, int i) {
        int before = Math.max(0, i - 1);
        int after = Math.min(map.size() - 1, i + 1);
        return map.x(after) - map.x(before);
    }

    private void axis(Rectangle2D box, double y) {
        graphics.setColor(theme.muted());
        graphics.setStroke(theme.thick(Strokes.THIN));
        graphics.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
    }

    private void ticks(Area area, GeneratorMap map, Span zs, int stride) {
        double top = area.box().getMinY();
        double bottom = area.box().getMaxY();
        graphics.setStroke(theme.thick(Strokes.HAIR));
        for (int i = stride / 2; i < map.size(); i += stride) {
            graphics.setColor(theme.muted());
            double z = z(area.box(), zs, map.z(i));
            graphics.draw(new Line2D.Double(z, bottom, z, bottom + TICK - 1));
            graphics.setColor(theme.real());
            double real = area.x(map.ideal(i));
            if (inside(area, real)) {
                graphics.draw(new Line2D.Double(real, top - 1, real, top - TICK));
            }
        }
    }

    private static boolean inside(Area area, double x) {
        return x >= area.box().getMinX() && x <= area.box().getMaxX();
    }
}

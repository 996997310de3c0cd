package org.ganscope.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds the square of a {@link FieldChart}: axes with ticks and labels; in a small chart,
 * where these would leave little of it, the title alone and the lines of both zeros.
 */
final class FieldFrame {
    static final String TITLE = "The game as a field";

    /** What the axes must leave of the square that there could be. */
    private static final double ENOUGH = 0.75;

    private static final double EDGE = 8;

    /** How much further than the field a small chart reaches, for the arrows at its border. */
    private static final double ROOM = 1.1;

    private final Backdrop backdrop = new Backdrop();
    private Optional<LegendRows> bare = Optional.empty();
    private double wide;

    /**
     * Paints ground, title and legend, and axes where they have room.
     *
     * @param side of the square, of both parameters
     * @return where the field belongs
     */
    Area paint(Graphics2D graphics, double width, double height, Theme theme, Span side) {
        EqualAxes axes = EqualAxes.around(side, side, width, height);
        List<Key> keys =
                List.of(
                        new Key("where both would go", theme.muted(), Key.Mark.LINE),
                        new Key("the way", theme.metric(), Key.Mark.LINE));
        LegendRows legend = LegendRows.of(TITLE, keys, width, 0);
        Rectangle2D whole = whole(legend, width, height);
        double most = Math.min(whole.getWidth(), whole.getHeight());
        if (EqualAxes.room(width, height) < ENOUGH * most) {
            bare = Optional.of(legend);
            wide = width;
            return bare(graphics, width, height, theme, legend, whole, side);
        }
        bare = Optional.empty();
        var layout =
                new Layout(
                        TITLE,
                        keys,
                        new Axis(axes.xs(), "G's parameter  (click: begin there)"),
                        new Axis(axes.ys(), "D's parameter"),
                        Optional.empty());
        Rectangle2D box = backdrop.paint(graphics, width, height, theme, layout);
        return new Area(box, axes.xs(), axes.ys());
    }

    private static Rectangle2D whole(LegendRows legend, double width, double height) {
        return new Rectangle2D.Double(
                EDGE,
                legend.height(),
                Math.max(1, width - 2 * EDGE),
                Math.max(1, height - legend.height() - EDGE));
    }

    private static Area bare(
            Graphics2D graphics,
            double width,
            double height,
            Theme theme,
            LegendRows legend,
            Rectangle2D box,
            Span side) {
        EqualAxes axes = EqualAxes.within(side, side, box.getWidth(), box.getHeight(), ROOM);
        var area = new Area(box, axes.xs(), axes.ys());
        graphics.setColor(theme.ground());
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        Edges.smooth(graphics);
        new LegendPainter(theme).paint(graphics, legend, width);
        graphics.setColor(theme.grid());
        graphics.setStroke(theme.thick(Strokes.THIN));
        double y = area.y(0);
        graphics.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
        double x = area.x(0);
        graphics.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
        return area;
    }

    /** {@return what the legend as painted last leaves out, where its sign for it is at (x, y)} */
    Optional<Reading> leftOutAt(double x, double y) {
        return bare.isPresent() ? bare.get().leftOutAt(x, y, wide) : backdrop.leftOutAt(x, y);
    }
}

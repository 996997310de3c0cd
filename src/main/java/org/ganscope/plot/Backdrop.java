package org.ganscope.plot;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Keeps the picture of a {@link Layout} and paints it anew only when the layout, size, scale or
 * theme changes.
 */
final class Backdrop {
    private record Kept(
            Layout layout,
            double width,
            double height,
            double scale,
            Theme theme,
            BufferedImage image,
            Rectangle2D area) {
        LegendRows legend() {
            return LegendRows.of(layout.title(), layout.keys(), width, height);
        }

        boolean serves(Layout other, double w, double h, double s, Theme t) {
            return width == w && height == h && scale == s && theme == t && layout.equals(other);
        }
    }

    private Optional<Kept> kept = Optional.empty();

    /**
     * Paints the layout at (0, 0).
     *
     * @return where the data belong
     */
    Rectangle2D paint(
            Graphics2D graphics, double width, double height, Theme theme, Layout layout) {
        if (VectorHint.isGiven(graphics)) {
            return new AxesPainter(layout, theme).paint(graphics, width, height);
        }
        AffineTransform transform = graphics.getTransform();
        double scale = transform.getScaleX();
        Kept now =
                kept.filter(old -> old.serves(layout, width, height, scale, theme))
                        .orElseGet(() -> render(layout, width, height, scale, theme));
        kept = Optional.of(now);
        AffineTransform device = new AffineTransform();
        device.translate(transform.getTranslateX(), transform.getTranslateY());
        graphics.setTransform(device);
        graphics.drawImage(now.image(), 0, 0, null);
        graphics.setTransform(transform);
        return now.area();
    }

    /** {@return what the legend as painted last leaves out, where its sign for it is at (x, y)} */
    Optional<Reading> leftOutAt(double x, double y) {
        return kept.flatMap(now -> now.legend().leftOutAt(x, y, now.width()));
    }

    private static Kept render(
            Layout layout, double width, double height, double scale, Theme theme) {
        var image =
                new BufferedImage(
                        (int) Math.max(1, Math.ceil(width * scale)),
                        (int) Math.max(1, Math.ceil(height * scale)),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            Rectangle2D area = new AxesPainter(layout, theme).paint(graphics, width, height);
            return new Kept(layout, width, height, scale, theme, image, area);
        } finally {
            graphics.dispose();
        }
    }
}

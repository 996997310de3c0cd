package org.ganscope.plot;

import org.ganscope.experiment.Plane;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Paints a function of two variables as smooth colour between two colours. Interpolates by itself,
 * at the pixels of the screen: Java2D takes several times as long to enlarge a picture.
 */
final class HeatPainter {
    private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    /**
     * Fills {@code box}; the first and the last of the plane's points lie at its edges.
     *
     * @param values what the colours run over
     * @param low the colour at the low end, also of values that are not finite
     * @param high the colour at the high end
     */
    void paint(
            Graphics2D graphics, Rectangle2D box, Plane plane, Span values, Color low, Color high) {
        paint(graphics, box, plane, values, low, high, low);
    }

    /**
     * Fills {@code box}, as above.
     *
     * @param none the colour where values are not finite
     */
    void paint(
            Graphics2D graphics,
            Rectangle2D box,
            Plane plane,
            Span values,
            Color low,
            Color high,
            Color none) {
        AffineTransform transform = graphics.getTransform();
        Rectangle2D device = transform.createTransformedShape(box).getBounds();
        int width = (int) Math.max(1, device.getWidth());
        int height = (int) Math.max(1, device.getHeight());
        if (image.getWidth() != width || image.getHeight() != height) {
            image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }
        fill(plane, values, shades(low, high), none.getRGB());
        graphics.setTransform(new AffineTransform());
        graphics.drawImage(image, (int) device.getX(), (int) device.getY(), null);
        graphics.setTransform(transform);
    }

    /** From below, for each row of pixels lies between two of the plane that others share. */
    private void fill(Plane plane, Span values, int[] colours, int none) {
        float scale = (float) ((HeatRow.SHADES - 1) / values.length());
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        int height = image.getHeight();
        var places = new HeatPlaces(width, plane.columns());
        int at = 0;
        var lower = new HeatRow(plane, 0, values, scale, places);
        var upper = new HeatRow(plane, Math.min(1, plane.rows() - 1), values, scale, places);
        for (int y = height - 1; y >= 0; y--) {
            float row = (height - 1 - y + 0.5f) / height * (plane.rows() - 1);
            while (at < (int) row) {
                at++;
                lower = upper;
                upper =
                        new HeatRow(
                                plane, Math.min(at + 1, plane.rows() - 1), values, scale, places);
            }
            lower.paint(upper, row - at, colours, none, pixels, y * width);
        }
    }

    private static int[] shades(Color low, Color high) {
        int[] shades = new int[HeatRow.SHADES];
        for (int i = 0; i < HeatRow.SHADES; i++) {
            shades[i] = Theme.over(low, high, i / (HeatRow.SHADES - 1.0)).getRGB();
        }
        return shades;
    }
}

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
    private static final int SHADES = 256;

    /** Parts of a shade, as a power of two. */
    private static final int FINE = 16;

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

    /**
     * Values that are not finite have no part in what is between them and others; a pixel that
     * would have less than half of its value from finite ones has none.
     */
    private void fill(Plane plane, Span values, int[] shades, int none) {
        float from = (float) values.low();
        float scale = (float) ((SHADES - 1) / values.length());
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        int height = image.getHeight();
        // One place more than there are columns, so that each has one to its right.
        float[] line = new float[plane.columns() + 1];
        float[] weights = new float[line.length];
        var places = new Places(width, plane.columns());
        for (int y = 0; y < height; y++) {
            float row = (height - 1 - y + 0.5f) / height * (plane.rows() - 1);
            int below = Math.min((int) row, Math.max(0, plane.rows() - 2));
            int above = Math.min(below + 1, plane.rows() - 1);
            float share = row - below;
            boolean isWhole = true;
            for (int i = 0; i < plane.columns(); i++) {
                float lower = shade(plane.get(below, i), from, scale);
                float upper = shade(plane.get(above, i), from, scale);
                line[i] = between(zeroed(lower), zeroed(upper), share);
                weights[i] = between(weight(lower), weight(upper), share);
                isWhole &= weights[i] == 1;
            }
            if (isWhole) {
                paint(line, places, shades, pixels, y * width);
            } else {
                paint(line, weights, places, shades, none, pixels, y * width);
            }
        }
    }

    /** Where each pixel of a row lies: which are right of each column, and by which share. */
    private static final class Places {
        /** Of each column its first pixel, and at last the number of pixels. */
        private final int[] firsts;

        /** From one pixel to the next, in columns. */
        private final float step;

        Places(int width, int columns) {
            step = (columns - 1f) / width;
            firsts = new int[Math.max(1, columns - 1) + 1];
            for (int column = 1; column < firsts.length - 1; column++) {
                firsts[column] = Math.clamp((int) Math.ceil(column / step - 0.5f), 0, width);
            }
            firsts[firsts.length - 1] = width;
        }

        int columns() {
            return firsts.length - 1;
        }

        /** {@return by which share of the way to the next column its first pixel lies} */
        float share(int column) {
            return Math.max(0, (firsts[column] + 0.5f) * step - column);
        }
    }

    /** Goes from pixel to pixel in equal steps: several times as fast as finding each by itself. */
    private static void paint(float[] line, Places places, int[] shades, int[] pixels, int from) {
        for (int column = 0; column < places.columns(); column++) {
            float way = line[column + 1] - line[column];
            int value = fine(line[column] + way * places.share(column) + 0.5f);
            int step = fine(way * places.step);
            int last = from + places.firsts[column + 1];
            for (int pixel = from + places.firsts[column]; pixel < last; pixel++) {
                pixels[pixel] = shades[value >> FINE];
                value += step;
            }
        }
    }

    /** {@return a number of a shade in parts of a shade} */
    private static int fine(float shade) {
        return (int) (shade * (1 << FINE));
    }

    private static void paint(
            float[] line,
            float[] weights,
            Places places,
            int[] shades,
            int none,
            int[] pixels,
            int from) {
        for (int column = 0; column < places.columns(); column++) {
            float share = places.share(column);
            for (int x = places.firsts[column]; x < places.firsts[column + 1]; x++) {
                float weight = between(weights[column], weights[column + 1], share);
                float value = between(line[column], line[column + 1], share);
                pixels[from + x] = weight < 0.5f ? none : shades[(int) (value / weight + 0.5f)];
                share += places.step;
            }
        }
    }

    /** {@return the number of a shade, not rounded; NaN where there is none} */
    private static float shade(float value, float from, float scale) {
        return Float.isFinite(value)
                ? Math.clamp((value - from) * scale, 0f, SHADES - 1f)
                : Float.NaN;
    }

    private static float zeroed(float shade) {
        return Float.isNaN(shade) ? 0 : shade;
    }

    private static float weight(float shade) {
        return Float.isNaN(shade) ? 0 : 1;
    }

    private static float between(float from, float to, float share) {
        return from + share * (to - from);
    }

    private static int[] shades(Color low, Color high) {
        int[] shades = new int[SHADES];
        for (int i = 0; i < SHADES; i++) {
            shades[i] = Theme.over(low, high, i / (SHADES - 1.0)).getRGB();
        }
        return shades;
    }
}

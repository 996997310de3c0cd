package org.ganscope.plot;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Draws hundreds of lines and small pictures into pixels, many times as fast as Java2D does. In
 * pixels of the screen.
 */
final class Canvas {
    private static final int OPAQUE = 256;

    private final int width;
    private final int height;
    private final int[] pixels;

    /**
     * @param image of type INT_RGB, which is drawn into
     */
    Canvas(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** How a line is broken: so many pixels drawn, then so many left out. */
    record Dash(double on, double off) {
        static final Dash NONE = new Dash(1, 0);
    }

    /** Draws a straight line with smooth edges and an opacity of 0 to 1. */
    void line(
            double fromX,
            double fromY,
            double toX,
            double toY,
            double thick,
            Color color,
            double opacity,
            Dash dash) {
        boolean steep = Math.abs(toY - fromY) > Math.abs(toX - fromX);
        double a0 = steep ? fromY : fromX;
        double b0 = steep ? fromX : fromY;
        double a1 = steep ? toY : toX;
        double b1 = steep ? toX : toY;
        if (a0 > a1) {
            double a = a0;
            a0 = a1;
            a1 = a;
            double b = b0;
            b0 = b1;
            b1 = b;
        }
        double slope = a1 == a0 ? 0 : (b1 - b0) / (a1 - a0);
        double stretch = Math.sqrt(1 + slope * slope);
        double half = thick / 2 * stretch;
        double period = dash.on() + dash.off();
        int last = (int) Math.ceil(a1);
        for (int a = (int) Math.floor(a0); a < last; a++) {
            if (dash.off() > 0 && ((a - a0) * stretch) % period >= dash.on()) {
                continue;
            }
            double part = Math.min(a + 1.0, a1) - Math.max(a, a0);
            double middle = b0 + slope * (a + 0.5 - a0);
            span(a, middle - half, middle + half, steep, color.getRGB(), opacity * part);
        }
    }

    /** Covers what lies between two borders in one column, or row, of pixels. */
    private void span(int a, double low, double high, boolean steep, int rgb, double opacity) {
        int last = (int) Math.floor(high);
        for (int b = (int) Math.floor(low); b <= last; b++) {
            double cover = Math.min(high, b + 1.0) - Math.max(low, b);
            if (steep) {
                blend(b, a, rgb, cover * opacity);
            } else {
                blend(a, b, rgb, cover * opacity);
            }
        }
    }

    private void blend(int x, int y, int rgb, double opacity) {
        if (x < 0 || y < 0 || x >= width || y >= height) {
            return;
        }
        int at = y * width + x;
        pixels[at] = mixed(pixels[at], rgb, (int) (opacity * OPAQUE));
    }

    /** {@return a colour between two, by a share of 0 to 256} */
    static int mixed(int below, int above, int share) {
        int rest = OPAQUE - share;
        int redBlue = ((below & 0xFF00FF) * rest + (above & 0xFF00FF) * share) >>> 8;
        int green = ((below & 0xFF00) * rest + (above & 0xFF00) * share) >>> 8;
        return (redBlue & 0xFF00FF) | (green & 0xFF00);
    }

    /** Fills a rectangle of whole pixels. */
    void fill(int left, int top, int wide, int high, Color color) {
        int rgb = color.getRGB();
        for (int y = Math.max(0, top); y < Math.min(height, top + high); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, left + wide); x++) {
                pixels[y * width + x] = rgb;
            }
        }
    }

    /** Covers a rectangle of whole pixels with a colour, by a share of 0 to 1. */
    void veil(int left, int top, int wide, int high, Color color, double share) {
        int rgb = color.getRGB();
        for (int y = Math.max(0, top); y < Math.min(height, top + high); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, left + wide); x++) {
                blend(x, y, rgb, share);
            }
        }
    }

    void set(int x, int y, int rgb) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            pixels[y * width + x] = rgb;
        }
    }
}

package org.ganscope.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Pictures of scenes, and what can be found in them. */
final class PaintedScene {
    private PaintedScene() {}

    static BufferedImage of(Chart chart, Theme theme, Scene scene, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        chart.paint(graphics, width, height, theme, scene);
        graphics.dispose();
        return image;
    }

    /** {@return whether two charts paint the same picture of a scene} */
    static boolean areAlike(Chart one, Chart other, Scene scene) {
        return Arrays.equals(pixels(one, scene), pixels(other, scene));
    }

    private static int[] pixels(Chart chart, Scene scene) {
        return of(chart, Theme.LIGHT, scene, 500, 350).getRGB(0, 0, 500, 350, null, 0, 500);
    }

    /** {@return whether a colour, or nearly it, is at a place or a pixel beside it} */
    static boolean hasNear(BufferedImage image, double x, double y, Color color) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                var found = new Color(image.getRGB((int) x + dx, (int) y + dy));
                if (Math.abs(found.getRed() - color.getRed()) < 40
                        && Math.abs(found.getGreen() - color.getGreen()) < 40
                        && Math.abs(found.getBlue() - color.getBlue()) < 40) {
                    return true;
                }
            }
        }
        return false;
    }
}

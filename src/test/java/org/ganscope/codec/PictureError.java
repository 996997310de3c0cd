package org.ganscope.codec;

import java.awt.image.BufferedImage;

/** How far a picture is from the one that it should be. */
public final class PictureError {
    private PictureError() {}

    /** {@return the mean over pixels of the squared distance of two colours, of 0 to 255 each} */
    public static double meanSquared(BufferedImage a, BufferedImage b) {
        double sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    int difference =
                            ((a.getRGB(x, y) >> shift) & 0xff) - ((b.getRGB(x, y) >> shift) & 0xff);
                    sum += difference * difference;
                }
            }
        }
        return sum / (a.getWidth() * a.getHeight());
    }
}

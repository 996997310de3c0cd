package org.ganscope.codec;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The colours that a GIF frame may use. Not thread-safe.
 *
 * <p>Chosen by cutting the colour cube (Heckbert 1982): the box with the greatest squared error is
 * cut until there are enough. No dithering, so flat areas stay flat.
 */
final class Palette {
    private static final int CACHE = 1 << 14;

    private final int[] colours;
    private final int[] cachedColours = new int[CACHE];
    private final byte[] cachedPlaces = new byte[CACHE];

    private Palette(int[] colours) {
        this.colours = colours;
        Arrays.fill(cachedColours, -1);
    }

    /**
     * @param most how many colours there may be, at most 256
     */
    static Palette of(ColourCounts pixels, int most) {
        int[] colours = pixels.colours();
        var boxes =
                new PriorityQueue<ColourBox>(
                        Comparator.comparingDouble(ColourBox::error).reversed());
        if (colours.length > 0) {
            boxes.add(new ColourBox(colours, pixels.counts(), 0, colours.length));
        }
        while (boxes.size() < most && !boxes.isEmpty() && boxes.element().canBeCut()) {
            boxes.addAll(Arrays.asList(boxes.remove().cut()));
        }
        return new Palette(
                boxes.stream().mapToInt(ColourBox::representative).sorted().distinct().toArray());
    }

    int size() {
        return colours.length;
    }

    /** {@return the colour at {@code place}, 0xRRGGBB} */
    int colour(int place) {
        return colours[place];
    }

    /** {@return the place of the nearest colour, as an unsigned byte} */
    byte nearest(int rgb) {
        int colour = rgb & 0xffffff;
        int slot = ColourCounts.scatter(colour) & (CACHE - 1);
        if (cachedColours[slot] != colour) {
            cachedColours[slot] = colour;
            cachedPlaces[slot] = search(colour);
        }
        return cachedPlaces[slot];
    }

    private byte search(int colour) {
        int best = 0;
        for (int i = 1; i < colours.length; i++) {
            if (distance(colours[i], colour) < distance(colours[best], colour)) {
                best = i;
            }
        }
        return (byte) best;
    }

    /** {@return the mean squared distance of the pixels from their nearest colours here} */
    double error(ColourCounts pixels) {
        int[] wanted = pixels.colours();
        int[] counts = pixels.counts();
        double sum = 0;
        double total = 0;
        for (int i = 0; i < wanted.length; i++) {
            int shown = colours[Byte.toUnsignedInt(nearest(wanted[i]))];
            sum += (double) counts[i] * distance(shown, wanted[i]);
            total += counts[i];
        }
        return total == 0 ? 0 : sum / total;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16) - (b >> 16);
        int green = ((a >> 8) & 0xff) - ((b >> 8) & 0xff);
        int blue = (a & 0xff) - (b & 0xff);
        return red * red + green * green + blue * blue;
    }
}

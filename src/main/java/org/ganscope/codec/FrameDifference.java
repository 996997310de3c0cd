package org.ganscope.codec;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/** What changed from one frame to the next. Holds the two. Not thread-safe. */
final class FrameDifference {
    private static final int RGB = 0xffffff;

    private final int width;
    private final int height;
    private final byte[] places;
    private int[] before;
    private int[] now;
    private long frames;
    private Rectangle area = new Rectangle();

    FrameDifference(int width, int height) {
        this.width = width;
        this.height = height;
        this.places = new byte[width * height];
        this.before = new int[width * height];
        this.now = new int[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isEmpty() {
        return frames == 0;
    }

    /** {@return whether there was no frame before, so that every pixel counts as changed} */
    boolean isFirst() {
        return frames == 1;
    }

    /** Goes on to the next frame. */
    void advance(BufferedImage frame) {
        if (frame.getWidth() != width || frame.getHeight() != height) {
            throw new IllegalArgumentException(
                    "frame of %d x %d in an animation of %d x %d"
                            .formatted(frame.getWidth(), frame.getHeight(), width, height));
        }
        int[] oldest = before;
        before = now;
        now = frame.getRGB(0, 0, width, height, oldest, 0, width);
        frames++;
        area = isFirst() ? new Rectangle(width, height) : changedArea();
    }

    private Rectangle changedArea() {
        int top = 0;
        while (top < height && !rowChanged(top)) {
            top++;
        }
        if (top == height) {
            // A GIF frame has at least one pixel; this one will be transparent.
            return new Rectangle(1, 1);
        }
        int bottom = height - 1;
        while (!rowChanged(bottom)) {
            bottom--;
        }
        int left = 0;
        while (!columnChanged(left, top, bottom)) {
            left++;
        }
        int right = width - 1;
        while (!columnChanged(right, top, bottom)) {
            right--;
        }
        return new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private boolean rowChanged(int y) {
        for (int i = y * width; i < (y + 1) * width; i++) {
            if (isChanged(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean columnChanged(int x, int top, int bottom) {
        for (int y = top; y <= bottom; y++) {
            if (isChanged(y * width + x)) {
                return true;
            }
        }
        return false;
    }

    private boolean isChanged(int i) {
        return isFirst() || (now[i] & RGB) != (before[i] & RGB);
    }

    /** {@return the smallest rectangle that holds every changed pixel; never empty} */
    Rectangle area() {
        return area;
    }

    ColourCounts changedColours() {
        var counts = new ColourCounts();
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int i = y * width + area.x; i < y * width + area.x + area.width; i++) {
                if (isChanged(i)) {
                    counts.add(now[i]);
                }
            }
        }
        return counts;
    }

    /**
     * {@return the palette's places of the pixels in {@link #area}, row by row, valid until the
     * next call}
     */
    byte[] places(Palette palette, byte unchanged) {
        int next = 0;
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int i = y * width + area.x; i < y * width + area.x + area.width; i++) {
                places[next++] = isChanged(i) ? palette.nearest(now[i]) : unchanged;
            }
        }
        return places;
    }
}

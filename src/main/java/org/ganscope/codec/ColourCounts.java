package org.ganscope.codec;

import java.util.Arrays;

/**
 * Counts the colours of some pixels in bounded memory. Up to {@value #LIMIT} colours are told
 * apart; beyond, near ones are counted together under the first of them. Not thread-safe.
 */
final class ColourCounts {
    static final int LIMIT = 1 << 15;
    private static final int EMPTY = -1;

    private final int[] keys = new int[2 * LIMIT];
    private final int[] colours = new int[2 * LIMIT];
    private final int[] counts = new int[2 * LIMIT];
    private int size;
    private int mask = 0xffffff;
    private int lastColour = EMPTY;
    private int lastSlot;

    ColourCounts() {
        Arrays.fill(keys, EMPTY);
    }

    /**
     * @param rgb 8 bits each of red, green and blue; the highest byte is ignored
     */
    void add(int rgb) {
        add(rgb & 0xffffff, 1);
    }

    private void add(int colour, int count) {
        if (colour != lastColour) {
            lastSlot = slot(colour);
            lastColour = colour;
        }
        counts[lastSlot] += count;
    }

    private int slot(int colour) {
        int key = colour & mask;
        int slot = scatter(key) & (keys.length - 1);
        while (keys[slot] != key) {
            if (keys[slot] == EMPTY) {
                return size < LIMIT ? occupy(slot, key, colour) : slotAfterMerging(colour);
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private int occupy(int slot, int key, int colour) {
        keys[slot] = key;
        colours[slot] = colour;
        size++;
        return slot;
    }

    /** Drops the lowest bit that is still looked at from each channel. */
    private int slotAfterMerging(int colour) {
        int[] oldColours = colours();
        int[] oldCounts = counts();
        mask = (mask << 1) & mask & 0xfefefe;
        Arrays.fill(keys, EMPTY);
        Arrays.fill(counts, 0);
        size = 0;
        for (int i = 0; i < oldColours.length; i++) {
            counts[slot(oldColours[i])] += oldCounts[i];
        }
        return slot(colour);
    }

    static int scatter(int key) {
        int mixed = key * 0x9e3779b1;
        return mixed ^ (mixed >>> 15);
    }

    /** {@return the colours that occur, in the order of {@link #counts}} */
    int[] colours() {
        return occupied(colours);
    }

    /** {@return how often each of {@link #colours} occurs} */
    int[] counts() {
        return occupied(counts);
    }

    private int[] occupied(int[] values) {
        int[] result = new int[size];
        int next = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != EMPTY) {
                result[next++] = values[slot];
            }
        }
        return result;
    }
}

package org.ganscope.codec;

/**
 * A box of similar colours, to be shown as one or cut in two. Works on a part of two shared arrays,
 * which a cut reorders.
 */
final class ColourBox {
    private final int[] colours;
    private final int[] counts;
    private final int from;
    private final int to;
    private final double[] mean = new double[3];
    private double error;
    private int widestShift;

    /**
     * @param colours 0xRRGGBB; those from {@code from} to {@code to} belong to this box
     * @param counts how often each occurs
     */
    ColourBox(int[] colours, int[] counts, int from, int to) {
        this.colours = colours;
        this.counts = counts;
        this.from = from;
        this.to = to;
        measure();
    }

    private void measure() {
        double widest = -1;
        for (int channel = 0; channel < 3; channel++) {
            int shift = 16 - 8 * channel;
            double weight = 0;
            double sum = 0;
            double squares = 0;
            for (int i = from; i < to; i++) {
                double value = (colours[i] >> shift) & 0xff;
                weight += counts[i];
                sum += counts[i] * value;
                squares += counts[i] * value * value;
            }
            mean[channel] = sum / weight;
            double spread = Math.max(0, squares - sum * sum / weight);
            error += spread;
            if (spread > widest) {
                widest = spread;
                widestShift = shift;
            }
        }
    }

    /** {@return the summed squared distance of the box's pixels from their mean} */
    double error() {
        return error;
    }

    boolean canBeCut() {
        return to - from > 1;
    }

    /**
     * {@return the two halves, cut at the mean of the channel that varies most; this box is void
     * then}
     */
    ColourBox[] cut() {
        double limit = mean[(16 - widestShift) / 8];
        int middle = from;
        for (int i = from; i < to; i++) {
            if (((colours[i] >> widestShift) & 0xff) < limit) {
                swap(i, middle++);
            }
        }
        middle = Math.clamp(middle, from + 1, to - 1);
        return new ColourBox[] {
            new ColourBox(colours, counts, from, middle), new ColourBox(colours, counts, middle, to)
        };
    }

    private void swap(int i, int j) {
        int colour = colours[i];
        colours[i] = colours[j];
        colours[j] = colour;
        int count = counts[i];
        counts[i] = counts[j];
        counts[j] = count;
    }

    /**
     * {@return the colour that stands for all: the one that half of the pixels have, so that flat
     * areas keep their colour exactly, or else the mean}
     */
    int representative() {
        long total = 0;
        int most = from;
        for (int i = from; i < to; i++) {
            total += counts[i];
            if (counts[i] > counts[most]) {
                most = i;
            }
        }
        if (2L * counts[most] >= total) {
            return colours[most];
        }
        return (int) Math.round(mean[0]) << 16
                | (int) Math.round(mean[1]) << 8
                | (int) Math.round(mean[2]);
    }
}

package org.ganscope.plot;

import org.ganscope.experiment.Samples;

/**
 * Samples counted in equal bins, as a density: bars of all samples inside and outside the span have
 * an area of 1. Immutable.
 */
final class Histogram {
    private final Span span;
    private final int[] counts;
    private final int below;
    private final int total;

    Histogram(Samples samples, Span span, int bins) {
        this.span = span;
        this.total = samples.size();
        this.counts = new int[bins];
        int before = samples.countBelow(span.low());
        this.below = before;
        for (int i = 0; i < bins; i++) {
            int upTo = samples.countBelow(edge(span, i + 1, bins));
            counts[i] = upTo - before;
            before = upTo;
        }
    }

    private static double edge(Span span, int i, int bins) {
        return span.low() + span.length() * i / bins;
    }

    int bins() {
        return counts.length;
    }

    /** {@return the left end of bin {@code i}, or the right end of the last one} */
    double edge(int i) {
        return edge(span, i, counts.length);
    }

    int count(int bin) {
        return counts[bin];
    }

    /** {@return the share of the samples in {@code bin} over the bin's width} */
    double density(int bin) {
        return counts[bin] / (total * (span.length() / counts.length));
    }

    double peak() {
        double peak = 0;
        for (int i = 0; i < counts.length; i++) {
            peak = Math.max(peak, density(i));
        }
        return peak;
    }

    /** {@return the share of the samples left of the span} */
    double shareBelow() {
        return (double) below / total;
    }

    /** {@return the share of the samples right of the span} */
    double shareAbove() {
        int inside = below;
        for (int count : counts) {
            inside += count;
        }
        return (double) (total - inside) / total;
    }
}

package org.ganscope.plot;

/**
 * A range that follows values without fidgeting: it grows at once, to a round number with room to
 * spare, and shrinks only after the values have needed less than half of it for a while.
 */
final class CalmSpan {
    /** Frames, about a second. */
    private static final int PATIENCE = 60;

    private Span span;
    private boolean fresh = true;
    private int roomy;

    /**
     * @param start shown before the first values
     */
    CalmSpan(Span start) {
        this.span = start;
    }

    /** Takes note of what the next picture has to show; nonsense is ignored. */
    Span follow(double low, double high) {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            return span;
        }
        boolean fits = span.contains(low) && span.contains(high);
        boolean needsLess = high - low < 0.45 * span.length();
        roomy = fits && needsLess ? roomy + 1 : 0;
        if (fresh || !fits || roomy > PATIENCE) {
            span = around(low, high);
            roomy = 0;
            fresh = false;
        }
        return span;
    }

    /** Forgets what was shown, as for another run. */
    void restart() {
        fresh = true;
    }

    /**
     * {@return a range with round ends that holds both, and a little more, but nothing below 0 for
     * it}
     */
    static Span around(double low, double high) {
        double length = Math.max(high - low, 1e-3 * Math.max(1, Math.abs(high)));
        double unit = Math.pow(10, Math.floor(Math.log10(length))) / 2;
        double room = low == 0 ? 0 : 0.04 * length;
        double below = Math.floor((low - room) / unit) * unit;
        double bottom = low >= 0 ? Math.max(0, below) : below;
        double top = Math.ceil((high + 0.06 * length) / unit) * unit;
        return new Span(bottom, Math.max(top, bottom + unit));
    }
}

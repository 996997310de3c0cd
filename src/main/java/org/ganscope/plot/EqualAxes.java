package org.ganscope.plot;

/** Two spans with one scale, so that circles are round, around what is to be seen. */
record EqualAxes(Span xs, Span ys) {
    /** About what the axes and the title take of a chart's width and height. */
    private static final double BESIDE = 72;

    private static final double ABOVE_AND_BELOW = 76;

    /**
     * {@return spans for a chart of that size which hold a rectangle of values, and some room}
     *
     * @param width of the whole chart
     */
    static EqualAxes around(Span x, Span y, double width, double height) {
        return within(
                x, y, Math.max(1, width - BESIDE), Math.max(1, height - ABOVE_AND_BELOW), 1.2);
    }

    /**
     * {@return spans for a box of that size which hold a rectangle of values}
     *
     * @param room how much further than the rectangle they reach at least, as a factor
     */
    static EqualAxes within(Span x, Span y, double wide, double high, double room) {
        double unit = room * Math.max(x.length() / wide, y.length() / high);
        return new EqualAxes(middle(x, unit * wide), middle(y, unit * high));
    }

    /** {@return about how high and wide a square of data can be in a chart of that size} */
    static double room(double width, double height) {
        return Math.min(width - BESIDE, height - ABOVE_AND_BELOW);
    }

    private static Span middle(Span of, double length) {
        double middle = (of.low() + of.high()) / 2;
        return new Span(middle - length / 2, middle + length / 2);
    }
}

package org.ganscope.plot;

import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Where an axis is marked, and how the numbers there are written.
 *
 * @param distance from one to the next; they stand at its multiples
 */
record Ticks(double distance, NumberFormat format) {
    static final Font FONT = Fonts.regular(11);

    /** Numbers in a row stay so far from each other, in pixels. */
    private static final double GAP = 8;

    /** Ticks closer than this are written with powers of ten. */
    private static final double SMALL = 1e-4;

    /** So are ticks that are this far from each other, or farther. */
    private static final double LARGE = 1e7;

    /** {@return about {@code count} ticks, but two at least: a single one is no scale} */
    static Ticks about(Axis axis, double count) {
        double distance = axis.span().tick(count);
        for (double finer = Math.max(1, count); number(axis.span(), distance) < 2; finer *= 1.5) {
            distance = axis.span().tick(finer);
        }
        return at(axis, distance);
    }

    private static Ticks at(Axis axis, double distance) {
        return axis.decades()
                ? new Ticks(Math.max(1, distance), new Decades())
                : new Ticks(distance, format(distance));
    }

    /**
     * {@return about {@code count} ticks beside each other, or fewer, so that no two numbers touch}
     *
     * @param room how long the axis is, in pixels
     */
    static Ticks beside(Axis axis, double count, double room) {
        Ticks ticks = about(axis, count);
        while (ticks.distance < axis.span().length()
                && ticks.widest(axis.span()) + GAP > ticks.distance / axis.span().length() * room) {
            ticks = at(axis, Span.roundedUp(1.01 * ticks.distance));
        }
        return ticks;
    }

    /** {@return how many multiples of a distance there are in a span} */
    private static double number(Span span, double distance) {
        return Math.floor(span.high() / distance) - Math.ceil(span.low() / distance) + 1;
    }

    private double widest(Span span) {
        return DoubleStream.of(Math.ceil(span.low() / distance), Math.floor(span.high() / distance))
                .map(number -> Fonts.width(FONT, format.format(number * distance)))
                .max()
                .orElse(0);
    }

    private static NumberFormat format(double distance) {
        if (distance < SMALL || distance >= LARGE) {
            return new PowersOfTen();
        }
        return new DecimalFormat(
                "#,##0." + "#".repeat(digits(distance)),
                DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    /** {@return after the point, so that neighbouring ticks differ} */
    private static int digits(double distance) {
        return Math.max((int) Math.ceil(-Math.log10(distance)), 4);
    }
}

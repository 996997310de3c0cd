package org.ganscope.cli;

import org.ganscope.export.Progress;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Shows how far work is: on a terminal a bar that is drawn anew, elsewhere a line now and then.
 * Used by one thread.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final int BAR = 24;
    private static final int WIDTH = 78;
    private static final long REDRAW = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long NEXT_LINE = TimeUnit.SECONDS.toNanos(10);

    private final Terminal terminal;
    private final String unit;
    private final LongSupplier clock;
    private final long start;
    private final Pace pace = new Pace();
    private long shownAt;
    private boolean lineIsOpen;

    /**
     * @param unit of the work, in the plural
     */
    ProgressLine(Terminal terminal, String unit) {
        this(terminal, unit, System::nanoTime);
    }

    ProgressLine(Terminal terminal, String unit, LongSupplier clock) {
        this.terminal = terminal;
        this.unit = unit;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.shownAt = start;
    }

    @Override
    public void at(long done, long all) {
        long now = clock.getAsLong();
        if (now - shownAt >= (terminal.interactive() ? REDRAW : NEXT_LINE) || done == all) {
            pace.advance(done, (now - shownAt) / 1e9);
            shownAt = now;
            show(done, all, (now - start) / 1e9);
        }
    }

    private void show(long done, long all, double seconds) {
        String amount = String.format(Locale.ROOT, "%,d of %,d %s", done, all, unit);
        String time = done == all ? finished(done, seconds) : left(all - done);
        if (terminal.interactive()) {
            int filled = (int) (BAR * done / all);
            String bar = "#".repeat(filled) + ".".repeat(BAR - filled);
            draw("[%s] %s, %s".formatted(bar, amount, time));
            lineIsOpen = done < all;
            terminal.err().print(lineIsOpen ? "" : System.lineSeparator());
        } else {
            terminal.err().println(amount + ", " + time);
        }
        terminal.err().flush();
    }

    private void draw(String text) {
        String line = text.length() > WIDTH ? text.substring(0, WIDTH) : text;
        terminal.err().print("\r" + line + " ".repeat(WIDTH - line.length()));
    }

    private String left(long todo) {
        double perSecond = pace.perSecond();
        return perSecond == 0
                ? "starting"
                : rate(perSecond) + ", " + time(todo / perSecond) + " left";
    }

    private String finished(long done, double seconds) {
        String rate = seconds == 0 ? "" : " (" + rate(done / seconds) + ")";
        return "done in " + time(seconds) + rate;
    }

    private String rate(double perSecond) {
        String format = perSecond < 10 ? "%.1f %s/s" : "%,.0f %s/s";
        return String.format(Locale.ROOT, format, perSecond, unit);
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        return whole < 3600
                ? "%d:%02d min".formatted(whole / 60, whole % 60)
                : "%d:%02d h".formatted(whole / 3600, whole / 60 % 60);
    }

    /** Leaves the line, so that what is said next stands on its own. */
    @Override
    public void close() {
        if (lineIsOpen) {
            terminal.err().println();
            lineIsOpen = false;
        }
    }
}

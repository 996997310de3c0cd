package org.ganscope.plot;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/** Writes decimal logarithms as what they are the logarithms of: 1, 10, 100, 1k, 10k. */
final class Decades extends NumberFormat {
    private static final long serialVersionUID = 1;

    private static final String[] UNITS = {"", "k", "M", "G"};

    @Override
    public StringBuffer format(double logarithm, StringBuffer into, FieldPosition position) {
        long value = Math.round(Math.pow(10, logarithm));
        int unit = 0;
        while (value >= 1000 && value % 1000 == 0 && unit + 1 < UNITS.length) {
            value /= 1000;
            unit++;
        }
        return into.append(String.format(Locale.ROOT, "%,d", value)).append(UNITS[unit]);
    }

    @Override
    public StringBuffer format(long logarithm, StringBuffer into, FieldPosition position) {
        return format((double) logarithm, into, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("axes write, and never read");
    }
}

package org.ganscope.plot;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/** Writes very small and very large numbers shortly: 0, 2e-6, -1.2e-5, 1.5e18. */
final class PowersOfTen extends NumberFormat {
    private static final long serialVersionUID = 1;

    private final DecimalFormat written;

    PowersOfTen() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setExponentSeparator("e");
        written = new DecimalFormat("0.###E0", symbols);
    }

    @Override
    public StringBuffer format(double value, StringBuffer into, FieldPosition position) {
        return value == 0 ? into.append('0') : written.format(value, into, position);
    }

    @Override
    public StringBuffer format(long value, StringBuffer into, FieldPosition position) {
        return format((double) value, into, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("axes write, and never read");
    }
}

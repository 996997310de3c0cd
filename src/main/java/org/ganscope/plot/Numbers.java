package org.ganscope.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How charts write numbers. */
final class Numbers {
    private Numbers() {}

    /** {@return a value with four significant digits or so: 0.3183, 12.5, 1.20e-05} */
    static String of(double value) {
        double size = Math.abs(value);
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "none" : value > 0 ? "infinite" : "-infinite";
        }
        if (size != 0 && (size < 1e-3 || size >= 1e6)) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        return String.format(
                Locale.ROOT, size < 10 ? "%.4f" : size < 1000 ? "%.2f" : "%,.0f", value);
    }

    /** {@return a value for a mark: three significant digits without zeros at the end: 5, 2.72} */
    static String brief(double value) {
        double size = Math.abs(value);
        return size != 0 && !(size >= 1e-3 && size < 1000)
                ? of(value)
                : tick(new BigDecimal(value).round(new MathContext(3)).doubleValue());
    }

    /** {@return a round number in as few digits as it has: 0.2, 50, 1e-07} */
    static String round(double value) {
        double size = Math.abs(value);
        return size != 0 && (size < 1e-3 || size >= 1e6)
                ? String.format(Locale.ROOT, "%.0e", value)
                : new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(value);
    }

    /** {@return a number at an axis, as axes write theirs} */
    static String tick(double value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(Math.abs(value) < 1e-9 ? 0 : value);
    }

    static String step(long step) {
        return String.format(Locale.ROOT, "%,d", step);
    }
}

package org.ganscope.ui;

import org.ganscope.experiment.Figure;
import org.ganscope.experiment.SampleFigures;

import java.util.Locale;

/**
 * A number in the table of figures.
 *
 * @param text "–" where there is no number
 * @param reason why there is none; empty where there is one
 */
record FigureValue(String text, String reason) {

    /** {@return what {@code figures} say of it} */
    static FigureValue of(Figure figure, SampleFigures figures) {
        double value = figures.get(figure);
        if (Double.isNaN(value)) {
            return new FigureValue("–", reason(figure, figures));
        }
        return new FigureValue(isCount(figure) ? whole(value) : inWords(value), "");
    }

    private static boolean isCount(Figure figure) {
        return switch (figure) {
            case MODES_NEAR, MODES_COVERED, MODES_CAPTURED -> true;
            default -> false;
        };
    }

    private static String whole(double count) {
        return String.format(Locale.ROOT, "%,d", Math.round(count));
    }

    private static String reason(Figure figure, SampleFigures figures) {
        if (!figures.values().containsKey(figure)) {
            return "This tells of D, not of the samples: it is said once, beside this.";
        }
        return switch (figure) {
            case SKEWNESS, KURTOSIS -> "All samples are the same number, which has no tails.";
            case REVERSE_KL -> "No sample lies within three standard deviations of a peak.";
            case ACCURACY_REAL, ACCURACY_FAKE, ACCURACY_HELD_OUT ->
                    "This loss knows no output at which D is undecided, and so no right and wrong.";
            default -> "These samples have no such number.";
        };
    }

    /** {@return three decimals while they fit, then fewer; a true minus sign, as wide as a plus} */
    static String inWords(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(value);
        String form = size < 1000 ? "%.3f" : size < 100_000 ? "%,.1f" : "%.2e";
        String digits = String.format(Locale.ROOT, form, size);
        boolean belowZero = value < 0 && !digits.equals("0.000");
        return belowZero ? "−" + digits : digits;
    }
}

package org.ganscope.ui;

import org.ganscope.experiment.SampleFigures;

import java.util.List;
import java.util.Locale;

/**
 * One row of the table that sets generated samples against real ones.
 *
 * @param name short, as in the table's first column
 * @param meaning one sentence for a student
 */
record Figures(String name, String meaning, String real, String generated) {

    /** {@return the rows for one snapshot; "–" where there is no number} */
    static List<Figures> of(SampleFigures real, SampleFigures generated) {
        return List.of(
                row(
                        "mean",
                        "The average of the samples: where the heap stands.",
                        real.mean(),
                        generated.mean()),
                row(
                        "std. deviation",
                        "How wide the samples spread around their mean.",
                        real.standardDeviation(),
                        generated.standardDeviation()),
                row(
                        "skewness",
                        "Which side has the longer tail: 0 is even, above 0 the right side.",
                        real.skewness(),
                        generated.skewness()),
                row(
                        "ex. kurtosis",
                        "How heavy the tails are: 0 as a bell curve's, above 0 heavier.",
                        real.kurtosis(),
                        generated.kurtosis()),
                row(
                        "W₁",
                        "Wasserstein-1 distance from the true law: how far, on average, samples"
                                + " would have to move. Real samples are not at 0 either: they are"
                                + " a finite number.",
                        real.wasserstein(),
                        generated.wasserstein()),
                row(
                        "KS",
                        "Kolmogorov-Smirnov distance: the largest gap between the two distribution"
                                + " functions, 0 to 1.",
                        real.kolmogorovSmirnov(),
                        generated.kolmogorovSmirnov()));
    }

    private static Figures row(String name, String meaning, double real, double generated) {
        return new Figures(name, meaning, inWords(real), inWords(generated));
    }

    /** {@return three decimals while they fit, then fewer; a true minus sign, as wide as a plus} */
    static String inWords(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
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

package org.ganscope.plot;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What of a chart's title is written where there is little room. */
final class Titles {
    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    entry("The generator as a map", "Generator map"),
                    entry("Eigenvalues of a step", "λ of a step"),
                    entry("Eigenvalues of the flow", "λ of the flow"),
                    entry("Wasserstein-1 distance", "Wasserstein-1"),
                    entry("Sliced Wasserstein-1 distance", "Sliced W₁"),
                    entry("Kolmogorov-Smirnov distance", "KS distance"),
                    entry("Share of high quality", "High quality"),
                    entry("Centre of generated", "Centre"),
                    entry("Spread of generated", "Spread"),
                    entry("Standard deviation", "Std. deviation"),
                    entry("Divergence of histograms", "JS and KL"),
                    entry("Maximum mean discrepancy", "MMD²"),
                    entry("Gradient norms", "Gradients"),
                    entry("Real and generated samples", "Samples"));

    /** Rather than leave a key out. */
    private static final Map<String, String> SHORTEST =
            Map.of(
                    "The generator as a map", "G map",
                    "What D judges", "D judges",
                    "What D says", "D says");

    private Titles() {}

    /**
     * {@return the whole title, what precedes its comma, its short form, or else as much of it as
     * fits}
     */
    static String fitting(String title, double width) {
        return all(title)
                .filter(form -> fits(form, width))
                .findFirst()
                .orElseGet(() -> cut(all(title).reduce("", (longer, form) -> form), width));
    }

    /**
     * {@return what may be written: the whole title, what precedes its comma and its short form,
     * each where it fits, else what {@link #fitting} leaves; then its shortest form, for where even
     * short keys have no room beside those}
     */
    static List<List<String>> forms(String title, double width) {
        String part = part(title);
        List<String> fit =
                Stream.of(title, part, SHORT.getOrDefault(part, part))
                        .distinct()
                        .filter(form -> fits(form, width))
                        .toList();
        return List.of(
                fit.isEmpty() ? List.of(fitting(title, width)) : fit,
                Stream.ofNullable(SHORTEST.get(part)).filter(form -> fits(form, width)).toList());
    }

    /** {@return whether what is written lacks words that the part before the comma has} */
    static boolean isShortened(String title, String written) {
        return !written.equals(title) && !written.equals(part(title));
    }

    /** {@return whether words are missing that the part before the comma has} */
    static boolean isShortened(String title, double width) {
        return !fits(part(title), width);
    }

    /** {@return the title, what precedes its comma, and its short forms, the longest first} */
    private static Stream<String> all(String title) {
        String part = part(title);
        Stream<String> shorter =
                Stream.concat(
                        Stream.ofNullable(SHORT.get(part)), Stream.ofNullable(SHORTEST.get(part)));
        return Stream.concat(Stream.of(title, part), shorter);
    }

    private static String part(String title) {
        return title.split(",", 2)[0];
    }

    private static String cut(String title, double width) {
        for (int end = title.length() - 1; end > 0; end--) {
            String cut = title.substring(0, end).strip() + "…";
            if (fits(cut, width)) {
                return cut;
            }
        }
        return "";
    }

    private static boolean fits(String title, double width) {
        return Fonts.width(Fonts.bold(13), title) <= width;
    }
}

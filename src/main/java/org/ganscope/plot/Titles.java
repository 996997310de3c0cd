package org.ganscope.plot;

import java.util.Map;
import java.util.stream.Stream;

/** What of a chart's title is written where there is little room. */
final class Titles {
    private static final Map<String, String> SHORT =
            Map.of(
                    "The generator as a map", "Generator map",
                    "Eigenvalues of a step", "λ of a step",
                    "Eigenvalues of the flow", "λ of the flow",
                    "Wasserstein-1 distance", "Wasserstein-1",
                    "Gradient norms", "Gradients",
                    "Real and generated samples", "Samples");

    private Titles() {}

    /**
     * {@return the whole title, what precedes its comma, its short form, or else as much of it as
     * fits}
     */
    static String fitting(String title, double width) {
        String part = part(title);
        return Stream.of(title, part, SHORT.getOrDefault(part, part))
                .filter(form -> fits(form, width))
                .findFirst()
                .orElseGet(() -> cut(SHORT.getOrDefault(part, part), width));
    }

    /** {@return whether words are missing that the part before the comma has} */
    static boolean isShortened(String title, double width) {
        return !fits(part(title), width);
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

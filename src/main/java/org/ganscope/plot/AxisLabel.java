package org.ganscope.plot;

import java.awt.Font;
import java.util.Map;

/** Shortens what stands beside an axis to the room that there is. */
final class AxisLabel {
    static final Font FONT = Fonts.regular(12);

    /** Fewer letters before the ellipsis say nothing. */
    private static final int LEAST = 3;

    private static final Map<String, String> SHORT =
            Map.of("standard deviation", "std. dev.", "imaginary", "imag.");

    private AxisLabel() {}

    /**
     * {@return {@code label}, or its short form where it has one, or what fits of it: without its
     * last remarks (after commas or in brackets), else cut, each with an ellipsis; empty where not
     * even some letters fit}
     *
     * @param room in pixels
     */
    static String fitting(String label, double room) {
        if (fits(label, room)) {
            return label;
        }
        String part = SHORT.getOrDefault(label, label);
        if (fits(part, room)) {
            return part;
        }
        for (int end = lastRemark(part); end > 0; end = lastRemark(part)) {
            part = part.substring(0, end);
            if (fits(part + " …", room)) {
                return part + " …";
            }
        }
        for (int end = part.length() - 1; end >= LEAST; end--) {
            String cut = part.substring(0, end).strip() + "…";
            if (fits(cut, room)) {
                return cut;
            }
        }
        return "";
    }

    private static int lastRemark(String label) {
        return Math.max(label.lastIndexOf(", "), label.lastIndexOf("  ("));
    }

    private static boolean fits(String label, double room) {
        return Fonts.width(FONT, label) <= room;
    }
}

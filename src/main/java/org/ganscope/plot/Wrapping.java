package org.ganscope.plot;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Breaks a sentence into lines. */
final class Wrapping {
    private Wrapping() {}

    /** {@return the sentence in lines no wider than {@code width}, where words allow it} */
    static List<String> of(String sentence, Font font, double width) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : sentence.split(" ", -1)) {
            if (!line.isEmpty() && Fonts.width(font, line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}

package org.ganscope.dataset;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds what stands between the cells of a CSV file. */
final class Separator {
    /** Characters of the first line that are looked at. */
    private static final int LOOK = 1 << 16;

    private static final char[] KNOWN = {',', ';', '\t'};

    private Separator() {}

    /**
     * {@return the one of comma, semicolon and tab that is most frequent in the first line that is
     * not blank, outside of quotes; a comma where there is none} The reader is left at its place.
     */
    static char of(BufferedReader reader) throws IOException {
        reader.mark(LOOK);
        int[] counts = new int[KNOWN.length];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < LOOK - 1; i++) {
            int next = reader.read();
            boolean lineEnds = next == '\n' || next == '\r';
            if (next < 0 || (begun && !quoted && lineEnds)) {
                break;
            }
            begun |= !lineEnds;
            quoted ^= next == '"';
            for (int known = 0; known < KNOWN.length; known++) {
                counts[known] += !quoted && next == KNOWN[known] ? 1 : 0;
            }
        }
        reader.reset();
        int best = 0;
        for (int known = 1; known < KNOWN.length; known++) {
            best = counts[known] > counts[best] ? known : best;
        }
        return KNOWN[best];
    }
}

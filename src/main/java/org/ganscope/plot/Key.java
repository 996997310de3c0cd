package org.ganscope.plot;

import java.awt.Color;

/**
 * One entry of a legend.
 *
 * @param color of the mark
 */
record Key(String label, Color color, Mark mark) {
    /** How the legend shows what a series looks like. */
    enum Mark {
        BAR,
        LINE,
        DASHED,
        DOT
    }
}

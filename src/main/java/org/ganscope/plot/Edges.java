package org.ganscope.plot;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** How the edges of what is painted next meet the pixels. */
final class Edges {
    private Edges() {}

    /** For curves, marks and slanted lines. */
    static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    /** For bars and bands, which would show seams where two of them meet. */
    static void sharp(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    }
}

package org.ganscope.plot;

import java.awt.BasicStroke;

/** The lines that charts draw. */
final class Strokes {
    static final BasicStroke CURVE =
            new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke THIN =
            new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke HAIR =
            new BasicStroke(0.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    /** For lines of many short pieces: round corners and ends take most of the time to paint. */
    static final BasicStroke PATH =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);

    static final BasicStroke DASHED =
            new BasicStroke(
                    1.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);
    static final BasicStroke REFERENCE =
            new BasicStroke(
                    1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 3}, 0);

    private Strokes() {}
}

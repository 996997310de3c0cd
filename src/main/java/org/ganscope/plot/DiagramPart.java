package org.ganscope.plot;

import java.awt.geom.Rectangle2D;

/**
 * A part of the diagram: what stands in its box, and where the box is, in the diagram's own size.
 */
enum DiagramPart {
    REAL("R", "real data", 148, 22, 66),
    NOISE("I", "input noise", 35, DiagramPart.ROW, 66),
    GENERATOR("G", "generator", 148, DiagramPart.ROW, 66),
    DISCRIMINATOR("D", "discriminator", 265, DiagramPart.ROW, 76),
    LOSS("L", "loss", 374, DiagramPart.ROW, 48);

    static final double BOX_HEIGHT = 38;

    /** The height of all parts but the real data. */
    static final double ROW = 88;

    /** The height of the way back. */
    static final double LOOP = 138;

    private final String letter;
    private final String label;
    private final double x;
    private final double y;
    private final double width;

    DiagramPart(String letter, String label, double x, double y, double width) {
        this.letter = letter;
        this.label = label;
        this.x = x;
        this.y = y;
        this.width = width;
    }

    /** {@return where an arrow leaves on the right} */
    double right() {
        return x + width / 2 + 3;
    }

    /** {@return where an arrow arrives from the left} */
    double left() {
        return x - width / 2 - 3;
    }

    String letter() {
        return letter;
    }

    String label() {
        return label;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    Rectangle2D box() {
        return new Rectangle2D.Double(x - width / 2, y - BOX_HEIGHT / 2, width, BOX_HEIGHT);
    }
}

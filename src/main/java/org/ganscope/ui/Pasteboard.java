package org.ganscope.ui;

import java.awt.image.BufferedImage;

/** Where something that was copied waits to be pasted into another program. */
interface Pasteboard {
    void put(BufferedImage picture);

    void put(String text);

    /** Puts an SVG document as what it is, and as text for programs that do not know such. */
    void putDrawing(String svg);
}

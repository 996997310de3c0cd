package org.ganscope.ui;

import java.awt.image.BufferedImage;

/** Where something that was copied waits to be pasted into another program. */
interface Pasteboard {
    void put(BufferedImage picture);

    void put(String text);
}

package org.ganscope.ui;

import java.awt.Graphics2D;

/** Something that paints itself at any size. */
@FunctionalInterface
interface Picture {
    /**
     * Paints the whole area.
     *
     * @param graphics in units of the window, whatever the screen's scale
     */
    void paint(Graphics2D graphics, int width, int height);
}

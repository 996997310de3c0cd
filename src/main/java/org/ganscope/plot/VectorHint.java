package org.ganscope.plot;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * Tells painters that what they paint is kept as shapes, not as pixels: then nothing may come from
 * a picture that was kept for the screen.
 */
final class VectorHint extends RenderingHints.Key {
    private static final VectorHint KEY = new VectorHint();

    private VectorHint() {
        super(1);
    }

    static void give(Graphics2D graphics) {
        graphics.setRenderingHint(KEY, true);
    }

    static boolean isGiven(Graphics2D graphics) {
        return graphics.getRenderingHint(KEY) instanceof Boolean given && given;
    }

    @Override
    public boolean isCompatibleValue(Object value) {
        return value instanceof Boolean;
    }
}

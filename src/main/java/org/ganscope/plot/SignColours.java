package org.ganscope.plot;

import java.awt.Color;

/**
 * The colours of numbers above and below 0, neither of them a player's or the data's: the text's
 * own, and a purple red (Okabe and Ito's, darker) that differs from it in lightness too. Never
 * colour alone: negative lines are dashed.
 */
final class SignColours {
    private static final Color ON_LIGHT = new Color(0xC2408F);
    private static final Color ON_DARK = new Color(0xF07AC0);
    private static final int HALF = 128;

    private final Color positive;
    private final Color negative;
    private final Color ground;

    SignColours(Theme theme) {
        positive = theme.text();
        ground = theme.ground();
        boolean isDark = ground.getRed() < HALF;
        negative = isDark ? ON_DARK : ON_LIGHT;
    }

    Color positive() {
        return positive;
    }

    Color negative() {
        return negative;
    }

    Color of(double value) {
        return value < 0 ? negative : positive;
    }

    /** {@return the colour of a share of -1 to 1: the ground at 0} */
    int shade(double share) {
        double size = Math.min(1, Math.abs(share));
        return Canvas.mixed(ground.getRGB(), of(share).getRGB(), (int) (256 * 0.85 * size));
    }
}

package org.ganscope.plot;

import java.awt.Color;

/**
 * Colours that mean the same everywhere. The hues are Okabe and Ito's palette ("Color Universal
 * Design", 2008), which the colour-blind can tell apart; the dark theme has the same hues, lighter.
 */
@SuppressWarnings("ImmutableEnumChecker") // java.awt.Color does not change
public enum Theme {
    LIGHT(0xFFFFFF, 0x1F2328, 0x59636E, 0xE6E8EB, 0x0072B2, 0xD55E00, 0x009E73, 0x8250DF),
    DARK(0x161B22, 0xF0F6FC, 0x9198A1, 0x2A313C, 0x58A6E0, 0xF0883E, 0x2BC79A, 0xB18AF2);

    private final Color ground;
    private final Color text;
    private final Color muted;
    private final Color grid;
    private final Color real;
    private final Color generated;
    private final Color discriminator;
    private final Color metric;

    Theme(
            int ground,
            int text,
            int muted,
            int grid,
            int real,
            int generated,
            int discriminator,
            int metric) {
        this.ground = new Color(ground);
        this.text = new Color(text);
        this.muted = new Color(muted);
        this.grid = new Color(grid);
        this.real = new Color(real);
        this.generated = new Color(generated);
        this.discriminator = new Color(discriminator);
        this.metric = new Color(metric);
    }

    /** {@return what a chart is painted on} */
    public Color ground() {
        return ground;
    }

    public Color text() {
        return text;
    }

    /** {@return for axes, reference lines and notes} */
    public Color muted() {
        return muted;
    }

    public Color grid() {
        return grid;
    }

    public Color real() {
        return real;
    }

    public Color generated() {
        return generated;
    }

    public Color discriminator() {
        return discriminator;
    }

    public Color metric() {
        return metric;
    }

    /** {@return {@code color} with an opacity of 0 to 1} */
    static Color fade(Color color, double opacity) {
        return new Color(
                color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    /**
     * {@return the opaque colour that {@code color} with an opacity of 0 to 1 makes over another}
     */
    static Color over(Color below, Color color, double opacity) {
        return new Color(
                mix(below.getRed(), color.getRed(), opacity),
                mix(below.getGreen(), color.getGreen(), opacity),
                mix(below.getBlue(), color.getBlue(), opacity));
    }

    private static int mix(int below, int above, double opacity) {
        return (int) Math.round(below + (above - below) * opacity);
    }
}

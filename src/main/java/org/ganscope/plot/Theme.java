package org.ganscope.plot;

import java.awt.BasicStroke;
import java.awt.Color;

/**
 * Colours that mean the same everywhere, and how thick lines are. The hues are Okabe and Ito's
 * palette ("Color Universal Design", 2008) and a purple, lighter on dark grounds; a test holds that
 * those who lack one kind of cones tell them apart, and that all words can be read.
 */
@SuppressWarnings("ImmutableEnumChecker") // java.awt.Color does not change
public enum Theme {
    LIGHT(
            "Light",
            new Grounds(0xFFFFFF, 0xF6F8FA, 0x1F2328, 0x59636E, 0xE6E8EB),
            new Series(0x0072B2, 0xD55E00, 0x009E73, 0x5B2A86),
            1),
    DARK(
            "Dark",
            new Grounds(0x161B22, 0x0D1117, 0xF0F6FC, 0x9198A1, 0x2A313C),
            new Series(0x58A6E0, 0xF0883E, 0x3FDCA4, 0xC55FA5),
            1),
    /** For those who see little, and for bright rooms: nothing between black and bright. */
    HIGH_CONTRAST(
            "High contrast",
            new Grounds(0x000000, 0x000000, 0xFFFFFF, 0xDADADA, 0x5A5A5A),
            new Series(0x56B4FF, 0xFFA040, 0x00F0A0, 0xF858B0),
            1.6f);

    private record Grounds(int ground, int page, int text, int muted, int grid) {}

    private record Series(int real, int generated, int discriminator, int metric) {}

    private final String title;
    private final Color ground;
    private final Color page;
    private final Color text;
    private final Color muted;
    private final Color grid;
    private final Color real;
    private final Color generated;
    private final Color discriminator;
    private final Color metric;
    private final float thickness;

    Theme(String title, Grounds grounds, Series series, float thickness) {
        this.title = title;
        this.ground = new Color(grounds.ground());
        this.page = new Color(grounds.page());
        this.text = new Color(grounds.text());
        this.muted = new Color(grounds.muted());
        this.grid = new Color(grounds.grid());
        this.real = new Color(series.real());
        this.generated = new Color(series.generated());
        this.discriminator = new Color(series.discriminator());
        this.metric = new Color(series.metric());
        this.thickness = thickness;
    }

    /** {@return its name in a menu} */
    public String title() {
        return title;
    }

    /** {@return the one that follows, in a circle} */
    public Theme next() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> HIGH_CONTRAST;
            case HIGH_CONTRAST -> LIGHT;
        };
    }

    /** {@return what a chart is painted on} */
    public Color ground() {
        return ground;
    }

    /** {@return what cards with charts lie on} */
    public Color page() {
        return page;
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

    /** {@return the stroke as thick as this theme draws it} */
    public BasicStroke thick(BasicStroke stroke) {
        return thickness == 1
                ? stroke
                : new BasicStroke(
                        stroke.getLineWidth() * thickness,
                        stroke.getEndCap(),
                        stroke.getLineJoin(),
                        stroke.getMiterLimit(),
                        stroke.getDashArray(),
                        stroke.getDashPhase());
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

package org.ganscope.plot;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * What a chart shows of one moment at one size, to be taken elsewhere: as pixels, as SVG or as
 * numbers. Belongs to the thread of its chart.
 *
 * @param width of the chart, in the units in which its type is 11 to 14 high
 */
public record ChartPicture(Chart chart, Scene scene, Theme theme, double width, double height) {
    private static final double TITLE_HEIGHT = 26;

    /** {@return an opaque image with so many pixels to a unit} */
    public BufferedImage image(double scale) {
        var image =
                new BufferedImage(
                        (int) Math.max(1, Math.round(width * scale)),
                        (int) Math.max(1, Math.round(height * scale)),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            chart.paint(graphics, width, height, theme, scene);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** {@return the same as shapes and text} */
    public SvgDrawing svg() {
        return SvgDrawing.of(chart, scene, theme, width, height);
    }

    public Table numbers() {
        return chart.numbers(scene);
    }

    /** {@return the whole title, where this is a point of a title that is not written out} */
    public Optional<Reading> titleAt(double x, double y) {
        if (y > TITLE_HEIGHT || x > width - 2 * LegendRows.EDGE) {
            return Optional.empty();
        }
        String title = numbers().title();
        return LegendRows.isTitleShortened(title, width)
                ? Optional.of(new Reading(x, y, title))
                : Optional.empty();
    }

    /** {@return a name for a file, without its ending, such as "Losses, step 3180"} */
    public String fileName() {
        String title = numbers().title().replaceAll("[^\\p{L}\\p{N} .,()'=-]", "-");
        return "%s, step %d".formatted(title, scene.snapshot().step());
    }
}

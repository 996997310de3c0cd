package org.ganscope.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says in the middle of a course why it has no values yet: in lines that stay within the box of the
 * data, and shorter where the box is small.
 *
 * @param place what the lines cover
 */
record EmptyNote(List<String> lines, Rectangle2D place) {
    private static final Font FONT = Fonts.regular(12);
    private static final double LINE = 15;
    private static final double BASELINE = 12;

    /** Between the lines and what lies around them. */
    private static final double EDGE = 3;

    EmptyNote {
        lines = List.copyOf(lines);
    }

    /**
     * @param last the newest step of the run
     * @param isBegun whether a further step is begun
     * @param atStart whether there are values of step 0, for which the axis has no place
     * @param box where the data belong
     */
    static EmptyNote of(long last, boolean isBegun, boolean atStart, Rectangle2D box) {
        String first = isBegun ? "The first step is begun" : "Nothing trained yet";
        String measured = atStart ? "Not measured since step 0" : "Not measured yet";
        String why = last == 0 ? first : measured;
        double room = box.getWidth() - 2 * EDGE;
        List<String> lines =
                Stream.of(why + ": press Play or Step", why)
                        .map(words -> Wrapping.of(words, FONT, room))
                        .filter(wrapped -> wrapped.size() * LINE <= box.getHeight())
                        .filter(wrapped -> width(wrapped) <= room)
                        .findFirst()
                        .orElseGet(() -> List.of(AxisLabel.fitting(why, room)));
        double width = width(lines) + 2 * EDGE;
        double height = lines.size() * LINE;
        return new EmptyNote(
                lines,
                new Rectangle2D.Double(
                        box.getCenterX() - width / 2,
                        box.getCenterY() - height / 2,
                        width,
                        height));
    }

    private static double width(List<String> lines) {
        return lines.stream().mapToDouble(line -> Fonts.width(FONT, line)).max().orElse(0);
    }

    void paint(Graphics2D graphics, Theme theme) {
        graphics.setColor(theme.ground());
        graphics.fill(place);
        graphics.setFont(FONT);
        graphics.setColor(theme.muted());
        for (int i = 0; i < lines.size(); i++) {
            double x = place.getCenterX() - Fonts.width(FONT, lines.get(i)) / 2;
            double y = place.getY() + i * LINE + BASELINE;
            graphics.drawString(lines.get(i), (float) x, (float) y);
        }
    }
}

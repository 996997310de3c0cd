package org.ganscope.plot;

import org.ganscope.dynamics.Motion;
import org.ganscope.dynamics.Spectrum;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must be said of eigenvalues beside their places: of which step they are, where the run has
 * gone on since, and that not all of them are known.
 *
 * @param older of which step; empty where it is the present one
 * @param part how many of how many; empty where these are all
 */
record MotionNote(Optional<String> older, Optional<String> part) {
    /** A chart whose data have less width names the part under the pointer alone. */
    private static final double WIDE = 200;

    private static final Font FONT = Fonts.regular(11);
    private static final double LINE = 14;

    static MotionNote of(Scene scene, Motion.Told told, Spectrum spectrum) {
        boolean isOlder = told.step() != scene.snapshot().step();
        return new MotionNote(
                isOlder ? Optional.of("as at step " + Numbers.step(told.step())) : Optional.empty(),
                spectrum.complete()
                        ? Optional.empty()
                        : Optional.of(
                                "the %s outermost of %s"
                                        .formatted(
                                                Numbers.step(spectrum.values().size()),
                                                Numbers.step(scene.config().parameters()))));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        older.ifPresent(lines::add);
        part.ifPresent(lines::add);
        return lines;
    }

    /** Writes it into the upper left corner of the data. */
    void paint(Graphics2D graphics, Rectangle2D box, Theme theme) {
        List<String> lines = box.getWidth() < WIDE ? older.stream().toList() : lines();
        double baseline = box.getMinY() + LINE - 3;
        graphics.setFont(FONT);
        for (String line : lines) {
            double width = Fonts.width(FONT, line);
            graphics.setColor(Theme.fade(theme.ground(), 0.75));
            graphics.fill(new Rectangle2D.Double(box.getMinX(), baseline - 11, width + 6, LINE));
            graphics.setColor(theme.muted());
            graphics.drawString(line, (float) box.getMinX() + 3, (float) baseline);
            baseline += LINE;
        }
    }
}

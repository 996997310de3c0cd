package org.ganscope.plot;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * One update in slow motion: which phase it is in, on a diagram of the GAN's parts, with the
 * numbers of the phase and the formula of the loss.
 */
final class PhasesChart implements Chart {
    /** What a card's buttons take of the top right. */
    private static final double BUTTONS = 104;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Theme theme, Scene scene) {
        Edges.smooth(graphics);
        Fonts.prepare(graphics);
        graphics.setColor(theme.ground());
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        AffineTransform before = graphics.getTransform();
        double zoom = Math.clamp(Math.min(width / 760, height / 300), 1, 1.6);
        graphics.scale(zoom, zoom);
        new PhasesPage(graphics, width / zoom, height / zoom, theme, scene.begun(), BUTTONS / zoom)
                .paint();
        graphics.setTransform(before);
    }

    @Override
    public Table numbers(Scene scene) {
        return scene.begun()
                .map(update -> PhasesTable.of(update.anatomy()))
                .orElseGet(() -> Table.titled("Slow motion"));
    }

    @Override
    public Optional<Reading> readingAt(double x, double y) {
        return Optional.empty(); // every number is written out
    }
}

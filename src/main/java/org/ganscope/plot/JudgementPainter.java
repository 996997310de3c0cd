package org.ganscope.plot;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.OptimalPlane;
import org.ganscope.experiment.Plane;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * Paints what D, or the best D, says of the plane: colours, lines of equal values, and a dashed
 * line where the best D could not tell. One painter belongs to one chart.
 */
final class JudgementPainter {
    /** How much of D's colour there is where D says 1: points must stand out. */
    static final double CERTAIN = 0.55;

    /** Colours without a D. */
    private static final Span NONE = new Span(0, 1);

    private final HeatPainter heat = new HeatPainter();
    private final ContourPainter contours = new ContourPainter();
    private final ColourScale scale = new ColourScale();
    private final ColourScale bestScale = new ColourScale();
    private final RunChange run =
            new RunChange(contours::restart, scale::restart, bestScale::restart);
    private final Contour optimum = new Contour();
    private boolean hasLines;

    /** Takes note of what is to be painted next. {@return what its colours run over} */
    Span follow(PlaneShown shown) {
        Scene scene = shown.scene();
        run.follow(scene);
        ColourScale of = shown.optimalMap().isPresent() ? bestScale : this.scale;
        return shown.mapped()
                .map(plane -> of.follow(scene.config(), plane, scene.atRest()))
                .orElse(NONE);
    }

    /**
     * Paints what there is of it.
     *
     * @param values what the colours run over
     */
    void paint(Graphics2D graphics, Area area, Theme theme, PlaneShown shown, Span values) {
        Optional<Plane> mapped = shown.mapped();
        ExperimentConfig config = shown.scene().config();
        if (shown.has(PlaneLayer.MAP) || shown.optimalMap().isPresent()) {
            mapped.ifPresent(plane -> map(graphics, area, theme, plane, values));
        }
        hasLines = shown.has(PlaneLayer.CONTOURS) && mapped.isPresent();
        if (hasLines) {
            Plane plane = mapped.orElseThrow();
            contours.paint(
                    graphics,
                    area,
                    theme,
                    plane,
                    ContourLevels.of(values, config.loss().undecidedOutput()),
                    config.loss().undecidedOutput());
        }
        shown.find(PlaneLayer.OPTIMAL, OptimalPlane.class)
                .ifPresent(best -> boundary(graphics, area, theme, config, best));
    }

    /** {@return the colour where too few samples tell what the best D would say} */
    static Color unknown(Theme theme) {
        return Theme.over(theme.ground(), theme.muted(), 0.22);
    }

    private void map(Graphics2D graphics, Area area, Theme theme, Plane plane, Span values) {
        double left = area.x(plane.lowX());
        double top = area.y(plane.highY());
        var square =
                new Rectangle2D.Double(
                        left, top, area.x(plane.highX()) - left, area.y(plane.lowY()) - top);
        Color certain = Theme.over(theme.ground(), theme.discriminator(), CERTAIN);
        heat.paint(graphics, square, plane, values, theme.ground(), certain, unknown(theme));
    }

    private void boundary(
            Graphics2D graphics,
            Area area,
            Theme theme,
            ExperimentConfig config,
            OptimalPlane best) {
        Edges.smooth(graphics);
        graphics.setColor(Theme.over(theme.discriminator(), theme.text(), 0.35));
        graphics.setStroke(theme.thick(Strokes.DASHED));
        config.loss()
                .undecidedOutput()
                .ifPresent(level -> graphics.draw(optimum.line(best.output(), level, area)));
    }

    /** Writes the values of the lines, above what was painted since. */
    void writeValues(Graphics2D graphics, Theme theme) {
        if (hasLines) {
            contours.writeValues(graphics, theme);
        }
    }
}

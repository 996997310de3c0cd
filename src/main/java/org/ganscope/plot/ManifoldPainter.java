package org.ganscope.plot;

import org.ganscope.experiment.Manifold;
import org.ganscope.experiment.ManifoldCurve;
import org.ganscope.experiment.ManifoldSheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/**
 * Paints all that the generator can make: a curve, or a warped grid whose cells hold equal shares
 * of its samples, the stronger in colour the denser. A cell that lies the other way up has an edge
 * of another colour.
 */
final class ManifoldPainter {
    private static final BasicStroke EDGE = new BasicStroke(0.6f);
    private static final BasicStroke FOLDED = new BasicStroke(1f);
    private static final BasicStroke CURVE =
            new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final int SHADES = 16;

    private final Color[] shades = new Color[SHADES + 1];
    private Color shaded = Color.BLACK;

    void paint(Graphics2D graphics, Area area, Theme theme, Manifold manifold) {
        Edges.smooth(graphics);
        prepare(theme.generated());
        switch (manifold) {
            case ManifoldCurve curve -> curve(graphics, area, curve);
            case ManifoldSheet sheet -> sheet(graphics, area, theme, sheet);
        }
    }

    private void prepare(Color color) {
        if (!color.equals(shaded) || shades[0] == null) {
            for (int i = 0; i <= SHADES; i++) {
                shades[i] = Theme.fade(color, opacity((double) i / SHADES));
            }
            shaded = color;
        }
    }

    private static double opacity(double strength) {
        return 0.06 + 0.84 * strength;
    }

    /**
     * {@return how strong the colour of a density is, from 0 to 1: 1/2 where it is that of samples
     * spread over a quarter of the square}
     */
    static double strength(double density, double middle) {
        return Double.isInfinite(density) ? 1 : density / (density + middle);
    }

    /** {@return the density of samples spread over a quarter of the square in the area} */
    static double middleOfPlane(Area area) {
        double side = Math.min(area.xs().length(), area.ys().length());
        return 4 / (side * side);
    }

    private void sheet(Graphics2D graphics, Area area, Theme theme, ManifoldSheet sheet) {
        double middle = middleOfPlane(area);
        var edges = new Path2D.Double();
        var folded = new Path2D.Double();
        var cell = new Path2D.Double();
        for (int row = 0; row < sheet.cells(); row++) {
            for (int column = 0; column < sheet.cells(); column++) {
                cell.reset();
                corner(cell, area, sheet, row, column, true);
                corner(cell, area, sheet, row, column + 1, false);
                corner(cell, area, sheet, row + 1, column + 1, false);
                corner(cell, area, sheet, row + 1, column, false);
                cell.closePath();
                double strength = strength(sheet.density(row, column), middle);
                graphics.setColor(shades[(int) Math.round(strength * SHADES)]);
                graphics.fill(cell);
                (sheet.isFolded(row, column) ? folded : edges).append(cell, false);
            }
        }
        graphics.setStroke(EDGE);
        graphics.setColor(Theme.fade(theme.generated(), 0.55));
        graphics.draw(edges);
        graphics.setStroke(FOLDED);
        graphics.setColor(Theme.fade(theme.text(), 0.7));
        graphics.draw(folded);
    }

    private static void corner(
            Path2D cell, Area area, ManifoldSheet sheet, int row, int column, boolean first) {
        double x = area.x(sheet.x(row, column));
        double y = area.y(sheet.y(row, column));
        if (first) {
            cell.moveTo(x, y);
        } else {
            cell.lineTo(x, y);
        }
    }

    private void curve(Graphics2D graphics, Area area, ManifoldCurve curve) {
        double side = Math.min(area.xs().length(), area.ys().length());
        graphics.setStroke(CURVE);
        var piece = new Line2D.Double();
        for (int i = 0; i < curve.pieces(); i++) {
            double strength = strength(curve.density(i), 1 / side);
            graphics.setColor(shades[(int) Math.round(strength * SHADES)]);
            piece.setLine(
                    area.x(curve.nodes().x(i)),
                    area.y(curve.nodes().y(i)),
                    area.x(curve.nodes().x(i + 1)),
                    area.y(curve.nodes().y(i + 1)));
            graphics.draw(piece);
        }
    }
}

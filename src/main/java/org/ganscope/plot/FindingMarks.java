package org.ganscope.plot;

import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Finding;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;

/** Marks on the axis of steps since when findings hold. */
final class FindingMarks {
    /** Half the width of a mark, and how near a pointer must come to mean it. */
    private static final double REACH = 5;

    private final Area area;
    private final StepAxis steps;
    private final List<Finding> findings;

    FindingMarks(Area area, StepAxis steps, List<Finding> findings) {
        this.area = area;
        this.steps = steps;
        this.findings = findings;
    }

    void paint(Graphics2D graphics, Theme theme) {
        Edges.smooth(graphics);
        double bottom = area.box().getMaxY();
        for (Finding finding : findings.reversed()) { // the most telling lies above the others
            double x = x(finding);
            Color color = color(theme, finding.condition());
            graphics.setColor(Theme.fade(color, 0.6));
            graphics.setStroke(theme.thick(Strokes.REFERENCE));
            graphics.draw(new Line2D.Double(x, bottom, x, area.box().getMinY()));
            graphics.setColor(color);
            var mark = new Path2D.Double();
            mark.moveTo(x, bottom - 2 * REACH);
            mark.lineTo(x + REACH, bottom);
            mark.lineTo(x - REACH, bottom);
            mark.closePath();
            graphics.fill(mark);
        }
    }

    /** {@return the findings whose marks are at {@code x}, in words} */
    List<String> at(double x) {
        return findings.stream()
                .filter(one -> Math.abs(x(one) - x) <= REACH)
                .map(
                        one ->
                                String.format(
                                        Locale.ROOT,
                                        "%s since step %,d",
                                        one.condition().words(),
                                        one.since()))
                .toList();
    }

    /** {@return where the mark stands; within the chart, should there be no place for the step} */
    double x(Finding finding) {
        double x = area.x(steps.place((double) finding.since()));
        return Math.clamp(x, area.box().getMinX(), area.box().getMaxX());
    }

    /** As the window colours its cards: good news green, the end of the run red, all else amber. */
    static Color color(Theme theme, Condition condition) {
        boolean dark = theme.ground().getRed() < 128;
        return new Color(
                switch (condition) {
                    case CONVERGED -> dark ? 0x3FB950 : 0x1A7F37;
                    case DIVERGED -> dark ? 0xF85149 : 0xCF222E;
                    default -> dark ? 0xD29922 : 0x9A6700;
                });
    }
}

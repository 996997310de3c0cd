package org.ganscope.plot;

import org.ganscope.experiment.BegunUpdate;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One painting of an update in slow motion: it finds room for the title, the diagram, the words and
 * the formula.
 *
 * @param reserved what is left free at the top right
 */
record PhasesPage(
        Graphics2D graphics,
        double width,
        double height,
        Theme theme,
        Optional<BegunUpdate> update,
        double reserved) {
    private static final double EDGE = 12;
    private static final double LINE = 16;
    private static final double FORMULA_LINE = 19;
    private static final double MARK = 11;

    /** A diagram scaled down further could not be read. */
    private static final double LEGIBLE = 0.45;

    private static final Font TEXT = Fonts.regular(12);
    private static final Font MATHS = Fonts.regular(13);

    void paint() {
        PhaseReport report = PhaseReporter.of(update);
        double top = head(report);
        double half = Math.max(width * 0.5, width - 380);
        if (width > 1.5 * height && isLegible(half - EDGE, height - 10 - top)) {
            beside(report, top, half);
        } else {
            below(report, top);
        }
    }

    private static boolean isLegible(double wide, double high) {
        return Math.min(wide / GanDiagram.WIDTH, high / GanDiagram.HEIGHT) >= LEGIBLE;
    }

    /** The words right of the diagram; there the formula too, where it fits. */
    private void beside(PhaseReport report, double top, double half) {
        double x = half + EDGE;
        double room = width - x - EDGE;
        List<List<PhaseReport.Term>> narrow = lines(report.formula(), room);
        double free = height - top - 18 - FORMULA_LINE * narrow.size();
        PhaseText text = PhaseText.fitting(report, room, free);
        boolean fits = text.isWhole();
        List<List<PhaseReport.Term>> formula =
                fits ? narrow : lines(report.formula(), width - 2 * EDGE);
        double bottom = height - 10 - (fits ? 0 : formula.size() * FORMULA_LINE);
        if (!fits) {
            text = PhaseText.fitting(report, room, bottom - top - 8);
        }
        diagram(EDGE, top, half - EDGE, bottom - top);
        text.paint(graphics, theme, x, top + 2);
        formula(formula, fits ? x : EDGE, fits ? top + text.height() + 4 : bottom);
    }

    /** The diagram above the words, or the words alone where it would be too small to be read. */
    private void below(PhaseReport report, double top) {
        double room = width - 2 * EDGE;
        List<List<PhaseReport.Term>> formula = lines(report.formula(), room);
        double end = height - 10 - formula.size() * FORMULA_LINE;
        boolean hasFormula = end > top + LINE;
        double bottom = hasFormula ? end : height - 10;
        double least = LEGIBLE * GanDiagram.HEIGHT;
        boolean hasDiagram = isLegible(room, bottom - top - 3 * LINE);
        PhaseText text =
                PhaseText.fitting(report, room, bottom - top - (hasDiagram ? least + 8 : 0));
        double free = bottom - top - 8 - text.height();
        double share = hasDiagram ? Math.min(free, width * 0.42) : 0;
        if (hasDiagram) {
            diagram(EDGE, top, room, share);
        }
        double y = top + share + (hasDiagram ? 8 : 0);
        text.paint(graphics, theme, EDGE, y);
        if (hasFormula) {
            formula(formula, EDGE, Math.min(y + text.height() + 2, bottom));
        }
    }

    private void diagram(double x, double y, double w, double h) {
        new GanDiagram(theme, update)
                .paint(graphics, new Rectangle2D.Double(x, y, Math.max(1, w), Math.max(1, h)));
    }

    /** Paints the title and where the update is. {@return where the rest begins} */
    private double head(PhaseReport report) {
        Font bold = Fonts.bold(13);
        Font small = Fonts.regular(11);
        double last = 19 - LINE;
        for (String line : Wrapping.of(report.title(), bold, width - EDGE - reserved)) {
            last += LINE;
            text(line, bold, theme.text(), EDGE, last);
        }
        double end = EDGE + Fonts.width(bold, report.title()) + 10;
        double pill = report.frozen().isEmpty() ? 0 : Fonts.width(small, report.frozen()) + 14;
        boolean fits = end + pill + stripWidth() < width - reserved;
        double x = fits ? end : EDGE;
        double baseline = fits ? last : last + 22;
        if (pill > 0) {
            graphics.setColor(Theme.over(theme.ground(), theme.muted(), 0.18));
            graphics.fill(new RoundRectangle2D.Double(x, baseline - 13, pill, 18, 18, 18));
            text(report.frozen(), small, theme.text(), x + 7, baseline);
        }
        boolean hasMarks = fits || x + pill + stripWidth() < width;
        strip(fits ? width - reserved : width, baseline, hasMarks ? phases() : 0);
        return baseline + 15;
    }

    private int phases() {
        return update.map(one -> one.phases().size()).orElse(0);
    }

    private String place() {
        return update.map(one -> one.index() + 1 + "/" + phases()).orElse("");
    }

    private double stripWidth() {
        return phases() * MARK + EDGE + 16 + Fonts.width(TEXT, place());
    }

    /** Paints which phase it is, and a mark for each where they have room, up to {@code right}. */
    private void strip(double right, double baseline, int marks) {
        double x = right - EDGE - marks * MARK;
        for (int i = 0; i < marks; i++) {
            int now = update.orElseThrow().index();
            boolean isNow = i == now;
            graphics.setColor(i > now ? theme.grid() : isNow ? theme.text() : theme.muted());
            graphics.fill(
                    new RoundRectangle2D.Double(
                            x + i * MARK,
                            baseline - (isNow ? 10 : 7),
                            MARK - 3,
                            isNow ? 12 : 6,
                            3,
                            3));
        }
        double left = x - (marks > 0 ? 8 : 0) - Fonts.width(TEXT, place());
        text(place(), TEXT, theme.muted(), left, baseline);
    }

    /** {@return the terms, as many on each line as fit} */
    private List<List<PhaseReport.Term>> lines(List<PhaseReport.Term> terms, double room) {
        List<List<PhaseReport.Term>> lines = new ArrayList<>();
        double used = Double.POSITIVE_INFINITY;
        for (PhaseReport.Term term : terms) {
            double w = widthOf(term);
            if (used + w > room) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.getLast().add(term);
            used += w + 6;
        }
        return lines;
    }

    private double widthOf(PhaseReport.Term term) {
        return Formula.of(term.markup()).width(MATHS, graphics.getFontRenderContext());
    }

    private void formula(List<List<PhaseReport.Term>> lines, double left, double top) {
        double baseline = top + LINE;
        for (List<PhaseReport.Term> line : lines) {
            double x = left;
            for (PhaseReport.Term term : line) {
                Color color =
                        term.isLit()
                                ? theme.text()
                                : Theme.over(theme.ground(), theme.muted(), 0.75);
                Formula.of(term.markup()).paint(graphics, MATHS, color, x, baseline);
                x += widthOf(term) + 6;
            }
            baseline += FORMULA_LINE;
        }
    }

    private void text(String text, Font font, Color color, double x, double y) {
        graphics.setFont(font);
        graphics.setColor(color);
        graphics.drawString(text, (float) x, (float) y);
    }
}

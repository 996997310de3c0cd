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
    private static final double BETWEEN = 12;
    private static final Font TEXT = Fonts.regular(12);
    private static final Font MATHS = Fonts.regular(13);

    void paint() {
        PhaseReport report = PhaseReporter.of(update);
        double top = head(report);
        if (width > 1.5 * height) {
            beside(report, top);
        } else {
            below(report, top);
        }
    }

    /** The words right of the diagram; there the formula too, where it fits. */
    private void beside(PhaseReport report, double top) {
        double half = Math.max(width * 0.5, width - 380);
        double x = half + EDGE;
        double room = width - x - EDGE;
        List<List<PhaseReport.Term>> narrow = lines(report.formula(), room);
        double free = height - top - 18 - FORMULA_LINE * narrow.size();
        boolean fitsInOne = textHeight(report, room, 1) <= free;
        boolean fits = fitsInOne || textHeight(report, room, 2) <= free;
        List<List<PhaseReport.Term>> formula =
                fits ? narrow : lines(report.formula(), width - 2 * EDGE);
        double bottom = height - 10 - (fits ? 0 : formula.size() * FORMULA_LINE);
        boolean isOneColumn =
                fitsInOne || (!fits && textHeight(report, room, 1) <= bottom - top - 8);
        boolean isCrowded = !fits && textHeight(report, room, 2) > bottom - top - 8;
        diagram(EDGE, top, half - EDGE, bottom - top);
        PhaseReport told = isCrowded ? report.withoutSentence() : report;
        if (isOneColumn) {
            told = told.withRows(wrapped(told.rows(), room));
        }
        double y = words(told, x, top + 14, room, isOneColumn ? 1 : 2);
        formula(formula, fits ? x : EDGE, fits ? y - 10 : bottom);
    }

    private static double textHeight(PhaseReport report, double room, int columns) {
        int sentence = Wrapping.of(report.sentence(), TEXT, room).size();
        return LINE * (sentence + inColumn(report, columns));
    }

    private static int inColumn(PhaseReport report, int columns) {
        return (report.rows().size() + columns - 1) / columns;
    }

    private void below(PhaseReport report, double top) {
        double room = width - 2 * EDGE;
        PhaseReport told = report.withRows(wrapped(report.rows(), room));
        List<List<PhaseReport.Term>> formula = lines(report.formula(), room);
        double bottom = height - 10 - formula.size() * FORMULA_LINE;
        double share = Math.min((bottom - top) * 0.55, width * 0.42);
        diagram(EDGE, top, room, share);
        double end = words(told, EDGE, top + share + 20, room, 1);
        formula(formula, EDGE, Math.min(end, bottom));
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
        strip(fits ? width - reserved : width, baseline);
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

    /** Paints a mark for each phase, up to {@code right}. */
    private void strip(double right, double baseline) {
        double x = right - EDGE - phases() * MARK;
        for (int i = 0; i < phases(); i++) {
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
        double left = x - 8 - Fonts.width(TEXT, place());
        text(place(), TEXT, theme.muted(), left, baseline);
    }

    /** Writes the sentence and the numbers. {@return where they end} */
    private double words(PhaseReport report, double x, double y, double w, int columns) {
        double baseline = y;
        for (String line : Wrapping.of(report.sentence(), TEXT, w)) {
            text(line, TEXT, theme.muted(), x, baseline);
            baseline += LINE;
        }
        double first = baseline + 4;
        List<PhaseReport.Row> rows = report.rows();
        int each = inColumn(report, columns);
        for (int column = 0; column < columns; column++) {
            int from = Math.min(rows.size(), column * each);
            int to = Math.min(rows.size(), from + each);
            rows(rows.subList(from, to), x + column * w / 2, first);
        }
        return first + each * LINE;
    }

    /** {@return the rows, those that are too wide continued on further ones} */
    private static List<PhaseReport.Row> wrapped(List<PhaseReport.Row> rows, double room) {
        double beside = room - names(rows) - BETWEEN;
        List<PhaseReport.Row> all = new ArrayList<>();
        for (PhaseReport.Row row : rows) {
            String name = row.name();
            for (String line : Wrapping.of(row.value(), TEXT, beside)) {
                all.add(new PhaseReport.Row(name, line));
                name = "";
            }
        }
        return all;
    }

    private static double names(List<PhaseReport.Row> rows) {
        return rows.stream().mapToDouble(row -> Fonts.width(TEXT, row.name())).max().orElse(0);
    }

    private void rows(List<PhaseReport.Row> rows, double x, double y) {
        double names = names(rows);
        double baseline = y;
        for (PhaseReport.Row row : rows) {
            text(row.name(), TEXT, theme.muted(), x, baseline);
            text(row.value(), TEXT, theme.text(), x + names + BETWEEN, baseline);
            baseline += LINE;
        }
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

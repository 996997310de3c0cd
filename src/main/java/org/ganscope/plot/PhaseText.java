package org.ganscope.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sentence and the numbers of a phase, arranged for a place.
 *
 * @param sentence line by line; empty where it has no room
 * @param rows of numbers, in their order
 * @param columns that the rows stand in
 * @param room how wide it may be
 * @param isWhole whether nothing is left out
 */
record PhaseText(
        List<String> sentence,
        List<PhaseReport.Row> rows,
        int columns,
        double room,
        boolean isWhole) {
    private static final double LINE = 16;
    private static final double BELOW_SENTENCE = 4;
    private static final double BETWEEN = 12;
    private static final Font FONT = Fonts.regular(12);

    /** Stands for the rows that have no room. */
    private static final PhaseReport.Row MORE = new PhaseReport.Row("…", "");

    PhaseText {
        sentence = List.copyOf(sentence);
        rows = List.copyOf(rows);
    }

    /**
     * {@return all of it, in one column or else in two, where it goes in; else without the
     * sentence, and if need be the first of the rows alone}
     */
    static PhaseText fitting(PhaseReport report, double room, double high) {
        List<String> sentence = Wrapping.of(report.sentence(), FONT, room);
        return Stream.of(sentence, List.<String>of())
                .flatMap(lines -> arranged(lines, report, room))
                .filter(text -> text.height() <= high)
                .findFirst()
                .orElseGet(() -> inOneColumn(List.of(), report, room).cut(high));
    }

    private static Stream<PhaseText> arranged(
            List<String> sentence, PhaseReport report, double room) {
        return Stream.concat(
                Stream.of(inOneColumn(sentence, report, room)),
                inTwoColumns(sentence, report, room).stream());
    }

    private static PhaseText inOneColumn(List<String> sentence, PhaseReport report, double room) {
        boolean isWhole = sentence.isEmpty() == report.sentence().isEmpty();
        return new PhaseText(sentence, wrapped(report.rows(), room), 1, room, isWhole);
    }

    /** {@return two columns, where neither comes too near to the other or to the end} */
    private static Optional<PhaseText> inTwoColumns(
            List<String> sentence, PhaseReport report, double room) {
        boolean isWhole = sentence.isEmpty() == report.sentence().isEmpty();
        var text = new PhaseText(sentence, report.rows(), 2, room, isWhole);
        boolean fits =
                width(text.column(0)) + BETWEEN <= room / 2 && width(text.column(1)) <= room / 2;
        return fits ? Optional.of(text) : Optional.empty();
    }

    private static double width(List<PhaseReport.Row> rows) {
        double values =
                rows.stream().mapToDouble(row -> Fonts.width(FONT, row.value())).max().orElse(0);
        return names(rows) + BETWEEN + values;
    }

    private static double names(List<PhaseReport.Row> rows) {
        return rows.stream().mapToDouble(row -> Fonts.width(FONT, row.name())).max().orElse(0);
    }

    /** {@return the rows, those that are too wide continued on further ones} */
    private static List<PhaseReport.Row> wrapped(List<PhaseReport.Row> rows, double room) {
        double beside = room - names(rows) - BETWEEN;
        List<PhaseReport.Row> all = new ArrayList<>();
        for (PhaseReport.Row row : rows) {
            String name = row.name();
            for (String line : Wrapping.of(row.value(), FONT, beside)) {
                all.add(new PhaseReport.Row(name, line));
                name = "";
            }
        }
        return all;
    }

    private PhaseText cut(double high) {
        int lines = (int) Math.max(0, (high - BELOW_SENTENCE) / LINE);
        if (lines >= rows.size()) {
            return this;
        }
        List<PhaseReport.Row> first = new ArrayList<>(rows.subList(0, Math.max(0, lines - 1)));
        if (lines > 0) {
            first.add(MORE);
        }
        return new PhaseText(sentence, first, columns, room, false);
    }

    private List<PhaseReport.Row> column(int number) {
        int from = Math.min(rows.size(), number * each());
        return rows.subList(from, Math.min(rows.size(), from + each()));
    }

    private int each() {
        return (rows.size() + columns - 1) / columns;
    }

    double height() {
        return LINE * (sentence.size() + each()) + BELOW_SENTENCE;
    }

    /** Writes it below {@code top}. */
    void paint(Graphics2D graphics, Theme theme, double left, double top) {
        double baseline = top + LINE - BELOW_SENTENCE;
        graphics.setFont(FONT);
        for (String line : sentence) {
            text(graphics, theme.muted(), line, left, baseline);
            baseline += LINE;
        }
        for (int i = 0; i < columns; i++) {
            rows(graphics, theme, column(i), left + i * room / columns, baseline + BELOW_SENTENCE);
        }
    }

    private static void rows(
            Graphics2D graphics, Theme theme, List<PhaseReport.Row> rows, double x, double first) {
        double names = names(rows);
        double baseline = first;
        for (PhaseReport.Row row : rows) {
            text(graphics, theme.muted(), row.name(), x, baseline);
            text(graphics, theme.text(), row.value(), x + names + BETWEEN, baseline);
            baseline += LINE;
        }
    }

    private static void text(Graphics2D graphics, Color color, String text, double x, double y) {
        graphics.setColor(color);
        graphics.drawString(text, (float) x, (float) y);
    }
}

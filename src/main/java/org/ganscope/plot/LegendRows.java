package org.ganscope.plot;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a title and a legend go: the keys stand right of the title as far as there is room, the
 * rest in rows below it. In a low chart keys move together, then the last are left out, for the
 * data need the room, and a sign at the end of the legend says how many.
 *
 * @param title as much of it as fits
 * @param rows the first beside the title; the sign is the last key
 * @param leftOut for want of room
 * @param gap between two keys
 */
record LegendRows(String title, List<List<Key>> rows, List<Key> leftOut, double gap) {
    static final double EDGE = 12;

    /** Room on the right of the first row, where a window has a button. */
    private static final double CORNER = 30;

    /** Room right of a title, where a window has an arrow for other titles. */
    private static final double ARROW = 14;

    /** Between a title and the legend, for that arrow and some room behind it. */
    private static final double BESIDE_TITLE = 16;

    /** Room for the sign of what is left out, with the gap before it. */
    private static final double SIGN = 40;

    /** What the title's row takes of the chart's height, and each further one. */
    private static final double FIRST = 30;

    private static final double FURTHER = 17;

    /** Of the chart's height. */
    private static final double AT_MOST = 0.3;

    /** From this height on two rows leave the data enough, as in a small card in large type. */
    private static final double FOR_TWO = 130;

    LegendRows {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    static LegendRows of(String title, List<Key> keys, double width, double height) {
        return of(title, keys, width, height, 0);
    }

    /**
     * {@return the rows below as much of the title as leaves out the fewest keys}
     *
     * @param beside room right of the title, where a window has a button
     */
    static LegendRows of(String title, List<Key> keys, double width, double height, double beside) {
        return Titles.forms(title, width - EDGE - CORNER - ARROW).stream()
                .map(written -> below(written, title, keys, width, height, beside))
                .min(Comparator.comparingInt(rows -> rows.leftOut().size()))
                .orElseThrow();
    }

    private static LegendRows below(
            String written,
            String title,
            List<Key> keys,
            double width,
            double height,
            double beside) {
        int most =
                1 + (int) Math.max(height < FOR_TWO ? 0 : 1, (AT_MOST * height - FIRST) / FURTHER);
        double taken = Fonts.width(Fonts.bold(13), written) + beside + BESIDE_TITLE;
        List<LegendRoom> rooms =
                Stream.of(LegendRoom.GAP, LegendRoom.NARROW_GAP)
                        .map(
                                gap ->
                                        new LegendRoom(
                                                width - EDGE - CORNER - taken,
                                                width - 2 * EDGE,
                                                most,
                                                gap))
                        .toList();
        for (int shown = keys.size(); shown >= 0; shown--) {
            List<Key> leftOut = keys.subList(shown, keys.size());
            for (List<Key> signed : signed(keys.subList(0, shown), leftOut.size())) {
                for (LegendRoom room : rooms) {
                    Optional<List<List<Key>>> rows = room.rows(signed);
                    if (rows.isPresent()) {
                        return new LegendRows(written, rows.get(), leftOut, room.gap());
                    }
                }
            }
        }
        return signAlone(title, keys, width - EDGE - CORNER - beside);
    }

    /** {@return the keys with each of the signs that could stand behind them} */
    private static List<List<Key>> signed(List<Key> keys, int more) {
        if (more == 0) {
            return List.of(keys);
        }
        return Stream.of("… %d more", "+%d")
                .map(words -> sign(words.formatted(more)))
                .map(sign -> Stream.concat(keys.stream(), Stream.of(sign)).toList())
                .toList();
    }

    private static Key sign(String words) {
        return new Key(words, Color.GRAY, Key.Mark.NONE);
    }

    /** {@return a title that gives way to the sign} */
    private static LegendRows signAlone(String title, List<Key> keys, double room) {
        Key sign = sign("+" + keys.size());
        String written = Titles.fitting(title, room - ARROW - LegendRoom.GAP - sign.width());
        List<Key> row = sign.width() <= room ? List.of(sign) : List.of();
        return new LegendRows(written, List.of(row), keys, LegendRoom.GAP);
    }

    /**
     * {@return what is left out, where the sign for it is at this point}
     *
     * @param width of the chart
     */
    Optional<Reading> leftOutAt(double x, double y, double width) {
        if (leftOut.isEmpty() || rows.getLast().isEmpty()) {
            return Optional.empty();
        }
        int last = rows.size() - 1;
        double right = width - right(last);
        double left = right - rows.getLast().getLast().width();
        boolean isOnSign =
                x >= left && x <= right && Math.abs(y - (baseline(last) - 4)) <= FURTHER / 2;
        return isOnSign
                ? Optional.of(new Reading(x, baseline(last) + 4, wordsOfLeftOut()))
                : Optional.empty();
    }

    private String wordsOfLeftOut() {
        String each =
                leftOut.stream().map(key -> "\n  " + key.inWords()).collect(Collectors.joining());
        return "No room in the legend for" + each + "\nA larger card shows all.";
    }

    /** {@return whether a title is not written out in a chart of this width} */
    static boolean isTitleShortened(String title, double width) {
        return Titles.isShortened(title, width - EDGE - CORNER - ARROW - SIGN);
    }

    /** {@return how much narrower than the whole title what is written of it is, in pixels} */
    double titleCut(String whole) {
        return Fonts.width(Fonts.bold(13), whole) - Fonts.width(Fonts.bold(13), title);
    }

    /** {@return how wide a row is} */
    double width(List<Key> row) {
        return row.stream().mapToDouble(key -> key.width() + gap).sum() - gap;
    }

    /** {@return how far a row stays from the right edge} */
    static double right(int row) {
        return row == 0 ? CORNER : EDGE;
    }

    /** {@return the height of the baseline of a row} */
    double baseline(int row) {
        return 19 + FURTHER * row;
    }

    /** {@return how much of the chart's height they take} */
    double height() {
        return FIRST + FURTHER * (rows.size() - 1);
    }
}

package org.ganscope.plot;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a title and a legend go: the keys stand right of the title as far as there is room, the
 * rest in rows below it. In a small chart keys move together, then titles and keys are written in
 * shorter words, then a row more is taken. What has no room even so is left out, for the data need
 * theirs, and a sign at the end of the legend says how many.
 *
 * @param whole title
 * @param title as much of it as is written
 * @param rows the first beside the title; the sign is the last key
 * @param leftOut for want of room
 * @param gap between two keys
 */
record LegendRows(String whole, String title, List<List<Key>> rows, List<Key> leftOut, double gap) {
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

    /** From this height on there is room for one row more, where a key would be left out else. */
    private static final double FOR_ONE_MORE = 110;

    /** Rather than in more rows, keys are written in shorter words. */
    private static final int CALM = 2;

    LegendRows {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    static LegendRows of(String title, List<Key> keys, double width, double height) {
        return of(title, keys, width, height, 0);
    }

    /**
     * {@return the rows below as much of the title, and in as long words, as leave out the fewest
     * keys}
     *
     * @param beside room right of the title, where a window has a button
     */
    static LegendRows of(String title, List<Key> keys, double width, double height, double beside) {
        int usual = usual(height);
        int most = height < FOR_ONE_MORE ? usual : usual + 1;
        int calm = Math.min(usual, CALM);
        LegendRows best = signAlone(title, keys, width - EDGE - CORNER - beside);
        for (List<String> titles : Titles.forms(title, width - EDGE - CORNER - ARROW)) {
            for (int form = 0; form < forms(keys); form++) {
                int wanted = form;
                List<Key> written = keys.stream().map(key -> key.in(wanted)).toList();
                for (String shown : titles) {
                    for (LegendRoom room : rooms(shown, width, most, beside)) {
                        LegendRows rows = below(shown, title, written, room).orElse(best);
                        if (rows.cost(calm) == 0) {
                            return rows;
                        }
                        best = rows.cost(calm) < best.cost(calm) ? rows : best;
                    }
                }
            }
        }
        return best;
    }

    /** {@return how many rows a chart of this height has for keys that it can do without} */
    static int usual(double height) {
        return 1 + (int) Math.max(height < FOR_TWO ? 0 : 1, (AT_MOST * height - FIRST) / FURTHER);
    }

    private static int forms(List<Key> keys) {
        return keys.stream().mapToInt(key -> key.forms().size()).max().orElse(1);
    }

    /** {@return 0 for all keys in few rows; a key that is left out is worse than any row} */
    private int cost(int calm) {
        return 100 * leftOut.size() + Math.max(0, rows.size() - calm);
    }

    private static List<LegendRoom> rooms(String title, double width, int most, double beside) {
        double taken = EDGE + Fonts.width(Fonts.bold(13), title) + beside + BESIDE_TITLE;
        return Stream.of(LegendRoom.GAP, LegendRoom.NARROW_GAP)
                .map(gap -> new LegendRoom(width - CORNER - taken, width - 2 * EDGE, most, gap))
                .toList();
    }

    private static Optional<LegendRows> below(
            String written, String whole, List<Key> keys, LegendRoom room) {
        for (int shown = keys.size(); shown >= 0; shown--) {
            List<Key> leftOut = keys.subList(shown, keys.size());
            for (List<Key> signed : signed(keys.subList(0, shown), leftOut.size())) {
                Optional<LegendRows> rows =
                        room.rows(signed)
                                .map(
                                        all ->
                                                new LegendRows(
                                                        whole, written, all, leftOut, room.gap()));
                if (rows.isPresent()) {
                    return rows;
                }
            }
        }
        return Optional.empty();
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
        return new LegendRows(title, written, List.of(row), keys, LegendRoom.GAP);
    }

    /**
     * {@return what is left out, where its sign, or what is written in shorter words, is at this
     * point}
     *
     * @param width of the chart
     */
    Optional<Reading> leftOutAt(double x, double y, double width) {
        for (int i = 0; i < rows.size(); i++) {
            if (Math.abs(y - (baseline(i) - 4)) <= FURTHER / 2) {
                boolean isFirst = i == 0;
                double below = baseline(i) + 4;
                return keyAt(rows.get(i), x - (width - right(i) - width(rows.get(i))))
                        .flatMap(this::wordsOf)
                        .or(() -> isFirst ? titleAt(x) : Optional.empty())
                        .map(words -> new Reading(x, below, words));
            }
        }
        return Optional.empty();
    }

    /**
     * @param x from the left end of the row
     */
    private Optional<Key> keyAt(List<Key> row, double x) {
        double left = 0;
        for (Key key : row) {
            if (x >= left && x <= left + key.width()) {
                return Optional.of(key);
            }
            left += key.width() + gap;
        }
        return Optional.empty();
    }

    private Optional<String> wordsOf(Key key) {
        boolean isSign = !leftOut.isEmpty() && key.equals(rows.getLast().getLast());
        return isSign
                ? Optional.of(wordsOfLeftOut())
                : Optional.of(key).filter(Key::isShortened).map(Key::inWords);
    }

    private Optional<String> titleAt(double x) {
        boolean isOnTitle = x >= EDGE && x <= EDGE + Fonts.width(Fonts.bold(13), title);
        return isOnTitle && Titles.isShortened(whole, title)
                ? Optional.of(whole)
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

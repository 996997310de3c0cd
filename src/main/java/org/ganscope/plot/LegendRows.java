package org.ganscope.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a title and a legend go: the keys stand right of the title as far as there is room, the
 * rest in rows below it. In a low chart the last keys are left out: the data need the room.
 *
 * @param title as much of it as fits
 * @param rows the first beside the title
 */
record LegendRows(String title, List<List<Key>> rows) {
    static final double EDGE = 12;
    static final double GAP = 14;

    /** Room on the right of the first row, where a window has a button. */
    private static final double CORNER = 30;

    /** Room right of a title, where a window has an arrow for other titles. */
    private static final double ARROW = 14;

    /** Between a mark and its label. */
    static final double SPACE = 5;

    /** What the title's row takes of the chart's height, and each further one. */
    private static final double FIRST = 30;

    private static final double FURTHER = 17;

    /** Of the chart's height. */
    private static final double AT_MOST = 0.3;

    LegendRows {
        rows = List.copyOf(rows);
    }

    static LegendRows of(String title, List<Key> keys, double width, double height) {
        return of(title, keys, width, height, 0);
    }

    /**
     * @param beside room right of the title, where a window has a button
     */
    static LegendRows of(String title, List<Key> keys, double width, double height, double beside) {
        double whole = width - 2 * EDGE;
        String written = fitting(title, width - EDGE - CORNER - ARROW);
        int most = 1 + (int) Math.max(0, (AT_MOST * height - FIRST) / FURTHER);
        List<List<Key>> rows = new ArrayList<>();
        List<Key> row = new ArrayList<>();
        double left = width - EDGE - right(0) - Fonts.width(Fonts.bold(13), written) - beside - GAP;
        for (Key key : keys) {
            if (width(key) > left) {
                rows.add(List.copyOf(row));
                row = new ArrayList<>();
                left = whole;
            }
            if (width(key) > whole || rows.size() == most) {
                break;
            }
            row.add(key);
            left -= width(key) + GAP;
        }
        if (rows.size() < most) {
            rows.add(List.copyOf(row));
        }
        return new LegendRows(written, rows);
    }

    /** {@return the title, without what follows its comma, or what fits of it} */
    private static String fitting(String title, double width) {
        if (fits(title, width)) {
            return title;
        }
        String part = title.split(",", 2)[0];
        if (fits(part, width)) {
            return part;
        }
        for (int end = part.length() - 1; end > 0; end--) {
            String cut = part.substring(0, end).strip() + "…";
            if (fits(cut, width)) {
                return cut;
            }
        }
        return "";
    }

    private static boolean fits(String title, double width) {
        return Fonts.width(Fonts.bold(13), title) <= width;
    }

    /** {@return how wide a key is: its mark and its label} */
    static double width(Key key) {
        return key.mark().width() + SPACE + Fonts.width(Fonts.regular(12), key.label());
    }

    /** {@return how wide a row is} */
    static double width(List<Key> row) {
        return row.stream().mapToDouble(key -> width(key) + GAP).sum() - GAP;
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

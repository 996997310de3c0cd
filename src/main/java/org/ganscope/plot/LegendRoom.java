package org.ganscope.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a chart has of room for a legend.
 *
 * @param beside the title, in pixels
 * @param whole width of a further row
 * @param most rows
 * @param gap between two keys
 */
record LegendRoom(double beside, double whole, int most, double gap) {
    /** Between two keys, where there is room. */
    static final double GAP = 14;

    /** Rather than leave a key out. */
    static final double NARROW_GAP = 8;

    /** {@return the keys in rows, in their order; empty where they do not all go into it} */
    Optional<List<List<Key>>> rows(List<Key> keys) {
        List<List<Key>> rows = new ArrayList<>();
        List<Key> row = new ArrayList<>();
        double left = beside;
        for (Key key : keys) {
            double width = key.width();
            if (width > left) {
                rows.add(List.copyOf(row));
                row = new ArrayList<>();
                left = whole;
            }
            if (width > left) {
                return Optional.empty();
            }
            row.add(key);
            left -= width + gap;
        }
        rows.add(List.copyOf(row));
        return rows.size() > most ? Optional.empty() : Optional.of(rows);
    }
}

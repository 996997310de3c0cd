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
 */
record LegendRoom(double beside, double whole, int most) {
    /** Between two keys. */
    static final double GAP = 14;

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
            left -= width + GAP;
        }
        rows.add(List.copyOf(row));
        return rows.size() > most ? Optional.empty() : Optional.of(rows);
    }
}

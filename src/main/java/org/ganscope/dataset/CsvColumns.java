package org.ganscope.dataset;

import java.util.List;

/** Rows of numbers that were read from a CSV file. Immutable. */
public final class CsvColumns {
    private final List<String> names;
    private final double[][] values;
    private final int rows;

    CsvColumns(List<String> names, double[][] values, int rows) {
        this.names = List.copyOf(names);
        this.values = values;
        this.rows = rows;
    }

    /** {@return [column], as the file's first line calls them, else their numbers from 1} */
    public List<String> names() {
        return names;
    }

    /**
     * {@return [column][row], not to be modified: finite, at most 1e30 in size; in the file's order
     * where all of its rows are here}
     */
    public double[][] values() {
        return values;
    }

    /** {@return how many rows the file has} */
    public int rows() {
        return rows;
    }
}

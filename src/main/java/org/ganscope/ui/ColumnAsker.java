package org.ganscope.ui;

import org.ganscope.dataset.CsvPreview;

import java.util.List;
import java.util.function.Consumer;

/** Lets the user choose columns of a file; returns at once. */
@FunctionalInterface
interface ColumnAsker {
    /**
     * Asks.
     *
     * @param file its name
     * @param points whether two columns are proposed
     * @param chosen takes one column for numbers, or two for points, as the reading knows them
     */
    void ask(String file, CsvPreview preview, boolean points, Consumer<List<String>> chosen);
}

package org.ganscope.data;

import java.util.List;

/**
 * What is taken of a CSV file.
 *
 * @param columns names, or numbers from 1
 * @param keep the most rows in memory
 * @param heldOut share of them that is never trained on, 0 to 1/2
 */
record Extract(List<String> columns, int keep, double heldOut, Scaling scaling) {
    Extract {
        columns = List.copyOf(columns);
    }
}

package org.ganscope.ui;

import java.util.List;

/**
 * A part of the config form under one heading.
 *
 * @param summary shown beside the title, such as "1 → 16 → 16 → 1"; may be empty
 */
record FormGroup(String title, String summary, List<FormRow> rows) {
    FormGroup {
        rows = List.copyOf(rows);
    }

    /** {@return what stays the same while only values change} */
    Object structure() {
        return List.of(title, rows.stream().map(FormRow::structure).toList());
    }
}

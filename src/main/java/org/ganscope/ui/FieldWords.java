package org.ganscope.ui;

import org.ganscope.config.FieldShape;
import org.ganscope.config.Kind;

/** What a tooltip tells of a config field: meaning, range, unit, default. */
final class FieldWords {
    private FieldWords() {}

    static String of(FieldShape field) {
        var words = new StringBuilder(field.meaning());
        if (!(field.kind() instanceof Kind.Text)) {
            words.append("\n").append(field.range().words());
            if (!field.unit().isEmpty()) {
                words.append(" ").append(field.unit());
            }
            words.append("; default ").append(field.byDefault().getAsString());
        }
        return words.toString();
    }
}

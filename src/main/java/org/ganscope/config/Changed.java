package org.ganscope.config;

import java.util.List;
import java.util.Map;

/** Makes a record that is like another but for some fields; its constructor checks it anew. */
public final class Changed {
    private Changed() {}

    /** {@return {@code record} with another value of one field; see {@link #fields}} */
    public static <T extends Record> T field(T record, String field, Object value) {
        return fields(record, Map.of(field, value));
    }

    /**
     * {@return {@code record} with other values of some fields}
     *
     * @param values by the fields' names, each of its field's Java type
     * @throws ConfigException with all faults, if that makes no valid record
     */
    public static <T extends Record> T fields(T record, Map<String, Object> values) {
        RecordShape shape = RecordShape.of(record.getClass());
        if (!shape.names().containsAll(values.keySet())) {
            throw new IllegalArgumentException(record.getClass() + " lacks one of " + values);
        }
        List<Object> all =
                shape.fields().stream()
                        .map(one -> values.getOrDefault(one.name(), one.in(record)))
                        .toList();
        @SuppressWarnings("unchecked") // a T's own class makes a T
        T changed = (T) shape.construct(all);
        return changed;
    }
}

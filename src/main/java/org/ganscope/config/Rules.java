package org.ganscope.config;

import java.util.List;

/**
 * The last guard of a config record: its constructor checks each value by its {@link Field} here,
 * so that no instance is ever wrong, whoever made it.
 *
 * {@snippet :
 * public Uniform {
 *     Faults faults = Rules.faults(Uniform.class, low, high);
 *     faults.over("low", "high").at("high").require(low < high, "must be more than low", high);
 *     faults.throwIfAny();
 * }
 * }
 */
public final class Rules {
    private Rules() {}

    /**
     * Throws if one of the values, all fields of {@code type} in order, is refused by its field.
     */
    public static void check(Class<? extends Record> type, Object... values) {
        faults(type, values).throwIfAny();
    }

    /** {@return what is wrong with the values, for rules that relate fields to be added} */
    public static Faults faults(Class<? extends Record> type, Object... values) {
        List<FieldShape> fields = RecordShape.of(type).fields();
        if (fields.size() != values.length) {
            throw new IllegalArgumentException("%d values for %s".formatted(values.length, type));
        }
        Faults faults = new Faults();
        for (int i = 0; i < values.length; i++) {
            fields.get(i).check(values[i], faults.at(fields.get(i).name()));
        }
        return faults;
    }
}

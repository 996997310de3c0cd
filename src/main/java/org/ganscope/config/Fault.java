package org.ganscope.config;

import java.util.List;

/**
 * One thing that is wrong with a config, for its user.
 *
 * @param path the field, such as {@code generator.layers[1].units}; empty for the whole config
 * @param rule what it breaks, such as "must be 1 to 4,096"
 * @param value what it is instead, such as "0"; empty where nothing is to be shown
 * @param over the paths of the fields that the rule relates; empty for the rule of one field
 */
public record Fault(String path, String rule, String value, List<String> over) {
    public Fault {
        over = List.copyOf(over);
    }

    public Fault(String path, String rule, String value) {
        this(path, rule, value, List.of());
    }

    /** {@return the fault in one sentence, without a full stop} */
    public String message() {
        return message(path.isEmpty() ? "the config" : path);
    }

    /** {@return the same of the field under another name, such as its label} */
    public String message(String subject) {
        return subject + " " + rule + (value.isEmpty() ? "" : ", but is " + value);
    }

    /** {@return the same fault, of a record that lies at {@code parent} in a larger one} */
    Fault under(String parent) {
        return new Fault(
                Path.join(parent, path),
                rule,
                value,
                over.stream().map(field -> Path.join(parent, field)).toList());
    }
}

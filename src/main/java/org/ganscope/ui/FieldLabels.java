package org.ganscope.ui;

import org.ganscope.config.Fault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the fields of a form are called where a user sees them, by path. */
final class FieldLabels {
    private final Map<String, String> labels = new LinkedHashMap<>();

    FieldLabels(List<FormGroup> groups) {
        groups.forEach(group -> group.rows().forEach(this::note));
    }

    private void note(FormRow row) {
        switch (row) {
            case FormRow.Entry entry -> labels.put(entry.path(), entry.field().label());
            case FormRow.Choose choose -> labels.put(choose.path(), choose.field().label());
            case FormRow.ListHead head -> labels.put(head.path(), head.field().label());
            case FormRow.Item item -> item.cells().forEach(this::note);
        }
    }

    /** {@return the path of the control that a fault is shown at: a choice is one with its type} */
    static String place(String path) {
        return path.replaceFirst("\\.type$", "");
    }

    /** {@return whether the form has a control for the field at {@code path}} */
    boolean has(String path) {
        return labels.containsKey(path);
    }

    /** {@return a fault in the words that stand at its control; by its path where it has none} */
    String beside(Fault fault) {
        String label = labels.get(place(fault.path()));
        return label == null ? fault.message() : fault.message(label);
    }

    /** {@return what the field of a fault is called; its path where it has no control} */
    String name(Fault fault) {
        String path = fault.path();
        return labels.getOrDefault(place(path), path.isEmpty() ? "the config" : path);
    }

    /** {@return a fault in words that are told far from its control} */
    String afar(Fault fault) {
        return labels.containsKey(place(fault.path()))
                ? fault.message(afar(fault.path()))
                : fault.message();
    }

    /**
     * {@return "Units (generator.layers[0].units)"; the label alone where no list or choice holds
     * the field}
     */
    String afar(String path) {
        String label = labels.get(place(path));
        boolean within = path.contains(".") || path.contains("[");
        return label == null ? path : within ? "%s (%s)".formatted(label, path) : label;
    }
}

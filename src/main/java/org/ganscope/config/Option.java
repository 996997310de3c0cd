package org.ganscope.config;

/**
 * One record of a sealed family, as its {@link Choice} annotation describes it.
 *
 * @param name the value of {@code type} in a config file
 * @param label the name in the window
 * @param meaning one sentence for a student
 */
public record Option(Class<?> type, String name, String label, String meaning) {

    /** {@return the option that the record type {@code type} is} */
    public static Option of(Class<?> type) {
        Choice choice = type.getAnnotation(Choice.class);
        if (choice == null) {
            throw new IllegalArgumentException(type + " has no @Choice");
        }
        return new Option(type, choice.name(), choice.label(), choice.meaning());
    }

    /** {@return its own fields} */
    public RecordShape shape() {
        return RecordShape.of(type);
    }
}

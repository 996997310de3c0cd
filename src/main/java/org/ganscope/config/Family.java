package org.ganscope.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sealed family that a user chooses from.
 *
 * @param options in the order in which the family permits them
 */
public record Family(List<Option> options) {
    private static final ClassValue<Family> FAMILIES =
            new ClassValue<>() {
                @Override
                protected Family computeValue(Class<?> type) {
                    return new Family(records(type).map(Option::of).toList());
                }
            };

    public Family {
        options = List.copyOf(options);
    }

    /** {@return the family of the sealed interface {@code type}} */
    public static Family of(Class<?> type) {
        return FAMILIES.get(type);
    }

    /** {@return the records of a family; those of a family within it where it stands} */
    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(Family::records)
                : Stream.of(type);
    }

    /** {@return the option called {@code name} in a config file} */
    public Optional<Option> option(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    List<String> names() {
        return options.stream().map(Option::name).toList();
    }
}

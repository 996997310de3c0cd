package org.ganscope.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/** What a field holds. */
public sealed interface Kind {

    /**
     * A whole number.
     *
     * @param wide whether it is a long, else an int
     */
    record Whole(boolean wide) implements Kind {}

    /** A number, held as a double. */
    record Decimal() implements Kind {}

    /**
     * A text.
     *
     * @param type what it is held as: a String, or a {@link Named}
     */
    record Text(Class<?> type) implements Kind {}

    /** A record of further fields: see {@link RecordShape#of}. */
    record Group(Class<?> type) implements Kind {}

    /** One record of a sealed family: see {@link Family#of}. */
    record OneOf(Class<?> family) implements Kind {}

    /** A list. */
    record ListOf(Kind element) implements Kind {}

    /** {@return the kind of a record component's Java type} */
    static Kind of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListOf(of(list.getActualTypeArguments()[0]));
        }
        if (type == int.class || type == long.class) {
            return new Whole(type == long.class);
        }
        if (type == double.class) {
            return new Decimal();
        }
        if (type == String.class
                || (type instanceof Class<?> named && Named.class.isAssignableFrom(named))) {
            return new Text((Class<?>) type);
        }
        if (type instanceof Class<?> known && known.isRecord()) {
            return new Group(known);
        }
        if (type instanceof Class<?> known && known.isSealed()) {
            return new OneOf(known);
        }
        throw new IllegalArgumentException("a config cannot hold a " + type);
    }
}

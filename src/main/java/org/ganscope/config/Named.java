package org.ganscope.config;

import java.lang.reflect.InvocationTargetException;

/**
 * A value that a config holds by a text, such as what a file holds by the file's path. Its class
 * has a public static {@code of(String)}, which may throw a {@link ConfigException} whose faults
 * lie at the field itself.
 */
public interface Named {
    /** {@return what a config file says for it} */
    String text();

    /** {@return what {@code text} is for a field of the Java type {@code type}} */
    static Object of(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        try {
            return type.getMethod("of", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ConfigException refused) {
                throw refused;
            }
            throw new IllegalStateException("cannot make a " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }
}

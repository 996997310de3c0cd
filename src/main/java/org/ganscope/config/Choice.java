package org.ganscope.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names one record of a sealed family that a user chooses from. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Choice {
    /** {@return the value of {@code type} in a config file, such as "nonSaturating"} */
    String name();

    /** {@return the name in the window, such as "Non-saturating"} */
    String label();

    /** {@return one sentence for a student} */
    String meaning();
}

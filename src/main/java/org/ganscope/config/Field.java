package org.ganscope.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * All that is known of one config field, said once: the reader, the error messages, the command
 * line, the window's controls and the config reference come from here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {
    /** {@return the name beside its control, such as "Learning rate"} */
    String label();

    /** {@return one sentence for a student: what it is and what a change of it does} */
    String meaning();

    /** {@return the unit of the value, such as "samples"; empty where it has none} */
    String unit() default "";

    /** {@return the default as JSON, such as {@code 0.001} or {@code {"type": "adam"}}} */
    String byDefault();

    /** {@return the smallest number, list size or text length allowed} */
    double min() default Double.NEGATIVE_INFINITY;

    /** {@return the largest number, list size or text length allowed} */
    double max() default Double.POSITIVE_INFINITY;

    /** {@return whether {@link #min} itself is refused, as for a standard deviation of 0} */
    boolean aboveMin() default false;

    /** {@return whether {@link #max} itself is refused, as for a momentum of 1} */
    boolean belowMax() default false;

    /** {@return whether a preset and the window name it only where it differs from its default} */
    boolean seldom() default false;

    /** {@return when a change of this field takes hold in a run} */
    Changes changes() default Changes.ON_RESET;

    /** {@return for {@link Changes#BY_RULE}, the name of the rule that the experiment asks} */
    String rule() default "";
}

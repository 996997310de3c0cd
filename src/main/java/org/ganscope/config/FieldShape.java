package org.ganscope.config;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import java.lang.reflect.RecordComponent;
import java.util.List;

/** All that is known of one field of a config record, from its {@link Field} annotation. */
public final class FieldShape {
    private static final double EXACT_IN_DOUBLE = 9_007_199_254_740_991.0;

    private final RecordComponent component;
    private final Field field;
    private final Kind kind;
    private final Range range;

    FieldShape(RecordComponent component) {
        Field annotation = component.getAnnotation(Field.class);
        if (annotation == null) {
            throw new IllegalArgumentException(
                    "%s.%s has no @Field".formatted(component.getDeclaringRecord(), component));
        }
        this.component = component;
        this.field = annotation;
        this.kind = Kind.of(component.getGenericType());
        this.range = rangeOf(annotation, kind);
        component.getAccessor().setAccessible(true);
    }

    private static Range rangeOf(Field field, Kind kind) {
        Range range =
                new Range(
                        field.min(),
                        field.max(),
                        field.aboveMin() || field.min() == Double.NEGATIVE_INFINITY,
                        field.belowMax() || field.max() == Double.POSITIVE_INFINITY);
        return switch (kind) {
            case Kind.Whole(boolean wide) when wide -> range.cut(-EXACT_IN_DOUBLE, EXACT_IN_DOUBLE);
            case Kind.Whole ignored -> range.cut(Integer.MIN_VALUE, Integer.MAX_VALUE);
            default -> range;
        };
    }

    /** {@return its name in a config file, such as "learningRate"} */
    public String name() {
        return component.getName();
    }

    public Kind kind() {
        return kind;
    }

    public String label() {
        return field.label();
    }

    public String meaning() {
        return field.meaning();
    }

    public String unit() {
        return field.unit();
    }

    /** {@return the numbers allowed; the sizes for a list or a text} */
    public Range range() {
        return range;
    }

    /** {@return the value that stands where a file names none; a fresh tree} */
    public JsonElement byDefault() {
        return JsonParser.parseString(field.byDefault());
    }

    public Changes changes() {
        return field.changes();
    }

    /** {@return for {@link Changes#BY_RULE}, the rule's name; else empty} */
    public String rule() {
        return field.rule();
    }

    /** {@return whether a preset and the window name it only where it differs from its default} */
    public boolean seldom() {
        return field.seldom();
    }

    /** {@return whether a choice without fields is written as its bare name, as its default is} */
    boolean isBare() {
        return kind instanceof Kind.OneOf && byDefault().isJsonPrimitive();
    }

    /** {@return this field's number or text in {@code config}, as a control shows it} */
    public String text(Record config) {
        Object value = in(config);
        return value instanceof Double number ? Words.number(number) : value.toString();
    }

    /** {@return this field's value in {@code config}} */
    public Object in(Record config) {
        try {
            return component.getAccessor().invoke(config);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** Notes what is wrong with a value of this field, of its Java type, if anything is. */
    void check(Object value, Faults faults) {
        switch (kind) {
            case Kind.Whole ignored -> Checks.number((Number) value, value, range, faults);
            case Kind.Decimal ignored -> Checks.number((Number) value, value, range, faults);
            case Kind.Text ignored -> Checks.text(value.toString(), range, faults);
            case Kind.ListOf ignored -> Checks.size(((List<?>) value).size(), range, faults);
            case Kind.Group ignored -> {}
            case Kind.OneOf ignored -> {}
        }
    }
}

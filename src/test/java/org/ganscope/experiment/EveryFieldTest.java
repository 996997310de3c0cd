package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.ganscope.config.Changes;
import org.ganscope.config.Family;
import org.ganscope.config.Fault;
import org.ganscope.config.Faults;
import org.ganscope.config.FieldShape;
import org.ganscope.config.Kind;
import org.ganscope.config.Option;
import org.ganscope.config.RecordReader;
import org.ganscope.config.RecordShape;
import org.ganscope.config.RecordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What holds for every field of every config record, found by their shapes: a new field too. */
class EveryFieldTest {

    /** One field of one record type. */
    record Case(Class<?> owner, FieldShape field) {
        @Override
        public String toString() {
            return owner.getSimpleName() + "." + field.name();
        }

        /** {@return what the reader says of this field where it alone is given} */
        List<Fault> faults(JsonElement value) {
            Faults faults = new Faults();
            RecordReader.read(json(value), owner, faults);
            return faults.list().stream().filter(fault -> fault.over().isEmpty()).toList();
        }

        JsonObject json(JsonElement value) {
            JsonObject json = new JsonObject();
            json.add(field.name(), value);
            return json;
        }
    }

    /** Texts that must name what is there, and such a name beside the default. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "file", "src/test/resources/org/ganscope/data/small.csv",
                    "column", "second",
                    "x", "digit",
                    "y", "digit");

    static Stream<Case> fields() {
        Set<Class<?>> owners = new LinkedHashSet<>();
        collect(new Kind.Group(ExperimentConfig.class), owners);
        return owners.stream()
                .flatMap(
                        owner ->
                                RecordShape.of(owner).fields().stream()
                                        .map(field -> new Case(owner, field)));
    }

    private static void collect(Kind kind, Set<Class<?>> owners) {
        switch (kind) {
            case Kind.Group(Class<?> type) -> {
                if (owners.add(type)) {
                    RecordShape.of(type).fields().forEach(field -> collect(field.kind(), owners));
                }
            }
            case Kind.OneOf(Class<?> family) ->
                    Family.of(family)
                            .options()
                            .forEach(option -> collect(new Kind.Group(option.type()), owners));
            case Kind.ListOf(Kind element) -> collect(element, owners);
            default -> {}
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void itsWordsAreSentences(Case one) {
        assertThat(one.field().label()).isNotBlank().hasSizeLessThanOrEqualTo(30);
        assertThat(one.field().meaning()).matches("[A-Z0-9].*\\.");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void itsDefaultIsAllowed(Case one) {
        assertThat(one.faults(one.field().byDefault())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void itsRangeEndsWhereItSays(Case one) {
        FieldShape field = one.field();
        switch (field.kind()) {
            case Kind.Whole ignored -> {
                edge(one, new JsonPrimitive((long) field.range().min()), true);
                edge(one, new JsonPrimitive((long) field.range().min() - 1), false);
                edge(one, new JsonPrimitive((long) field.range().max()), true);
                edge(one, new JsonPrimitive((long) field.range().max() + 1), false);
            }
            case Kind.Decimal ignored -> {
                double min = field.range().min();
                double max = field.range().max();
                edge(one, new JsonPrimitive(min), !field.range().aboveMin());
                edge(one, new JsonPrimitive(Math.nextUp(min)), true);
                edge(one, new JsonPrimitive(Math.nextDown(min)), false);
                edge(one, new JsonPrimitive(max), !field.range().belowMax());
                edge(one, new JsonPrimitive(Math.nextDown(max)), true);
                edge(one, new JsonPrimitive(Math.nextUp(max)), false);
                edge(one, new JsonPrimitive(Double.NaN), false);
                edge(one, new JsonPrimitive(Double.POSITIVE_INFINITY), false);
            }
            case Kind.Text ignored when NAMES.containsKey(field.name()) -> {
                edge(one, new JsonPrimitive(NAMES.get(field.name())), true);
                edge(one, new JsonPrimitive("no such name"), false);
                edge(one, new JsonPrimitive("x".repeat((int) field.range().max() + 1)), false);
            }
            case Kind.Text ignored -> {
                int longest = (int) field.range().max();
                edge(one, new JsonPrimitive("x".repeat(longest)), true);
                edge(one, new JsonPrimitive("x".repeat(longest + 1)), false);
            }
            case Kind.ListOf ignored -> {
                int fewest = (int) field.range().min();
                int most = (int) field.range().max();
                JsonElement entry = entry(field);
                edge(one, copies(entry, fewest), true);
                edge(one, copies(entry, fewest - 1), fewest == 0);
                edge(one, copies(entry, most), true);
                edge(one, copies(entry, most + 1), false);
            }
            case Kind.OneOf(Class<?> family) ->
                    Family.of(family)
                            .options()
                            .forEach(option -> edge(one, new JsonPrimitive(option.name()), true));
            case Kind.Group ignored -> edge(one, new JsonObject(), true);
        }
    }

    private static void edge(Case one, JsonElement value, boolean allowed) {
        List<Fault> faults = one.faults(value);
        assertThat(faults)
                .as("%s = %s", one, value)
                .allMatch(fault -> fault.path().equals(one.field().name()))
                .hasSize(allowed ? 0 : 1);
    }

    private static JsonArray copies(JsonElement entry, int count) {
        JsonArray array = new JsonArray();
        for (int i = 0; i < count; i++) {
            array.add(moved(entry, i));
        }
        return array;
    }

    /**
     * {@return {@code entry} at another place, where it has one: corners of an outline are apart}
     */
    private static JsonElement moved(JsonElement entry, int place) {
        if (!(entry instanceof JsonObject point) || !point.has("height")) {
            return entry;
        }
        JsonObject other = point.deepCopy();
        other.addProperty("x", point.get("x").getAsDouble() + 0.001 * place);
        return other;
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aValueOfAnotherKindIsRefusedInOneSentence(Case one) {
        Stream.of(
                        JsonNull.INSTANCE,
                        new JsonPrimitive(true),
                        new JsonPrimitive("banana"),
                        new JsonPrimitive(5.5),
                        new JsonArray(),
                        copies(new JsonArray(), 2),
                        one.json(JsonNull.INSTANCE))
                .filter(value -> !suits(value, one.field()))
                .forEach(
                        value ->
                                assertThat(one.faults(value))
                                        .as("%s = %s", one, value)
                                        .isNotEmpty()
                                        .allMatch(
                                                fault ->
                                                        fault.path()
                                                                .startsWith(one.field().name())));
    }

    private static boolean suits(JsonElement value, FieldShape field) {
        Kind kind = field.kind();
        if (value instanceof JsonArray array && kind instanceof Kind.ListOf) {
            return array.isEmpty() && field.range().min() == 0;
        }
        return value instanceof JsonPrimitive primitive
                && ((kind instanceof Kind.Text && primitive.isString())
                        || (kind instanceof Kind.Decimal && primitive.isNumber()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void anotherValueSurvivesTheFile(Case one) {
        JsonObject json = one.json(another(one.field()));

        Object read = RecordReader.read(json, one.owner());
        JsonObject written = RecordWriter.write((Record) read);

        assertThat(written.get(one.field().name())).isNotEqualTo(one.field().byDefault());
        assertThat(one.field().in((Record) RecordReader.read(written, one.owner())))
                .isEqualTo(one.field().in((Record) read));
    }

    /** {@return a value beside the default that no rule over several fields refuses} */
    private static JsonElement another(FieldShape field) {
        JsonElement standard = field.byDefault();
        return switch (field.kind()) {
            case Kind.Whole ignored -> {
                long value = standard.getAsLong();
                yield new JsonPrimitive(value < field.range().max() ? value + 1 : value - 1);
            }
            case Kind.Decimal ignored -> {
                double value = standard.getAsDouble();
                double end =
                        value < field.range().max() ? field.range().max() : field.range().min();
                yield new JsonPrimitive(value + (end - value) / 3000);
            }
            case Kind.Text ignored when NAMES.containsKey(field.name()) ->
                    new JsonPrimitive(NAMES.get(field.name()));
            case Kind.Text ignored -> new JsonPrimitive("Größe \"x\"\n\\ 😀");
            case Kind.ListOf ignored -> {
                JsonArray longer = new JsonArray();
                longer.add(entry(field));
                longer.addAll(standard.getAsJsonArray());
                yield longer;
            }
            case Kind.OneOf(Class<?> family) -> otherChoice(standard, Family.of(family));
            case Kind.Group(Class<?> type) -> {
                FieldShape first = RecordShape.of(type).fields().getLast();
                JsonObject group = new JsonObject();
                group.add(first.name(), another(first));
                yield group;
            }
        };
    }

    /** {@return an entry of a list: one of its default, or else the first choice there is} */
    private static JsonElement entry(FieldShape list) {
        List<JsonElement> entries = list.byDefault().getAsJsonArray().asList();
        return entries.isEmpty() && list.kind() instanceof Kind.ListOf(Kind.OneOf(Class<?> family))
                ? new JsonPrimitive(Family.of(family).options().getFirst().name())
                : entries.getLast();
    }

    private static JsonElement otherChoice(JsonElement standard, Family family) {
        String name =
                standard instanceof JsonObject choice
                        ? choice.get("type").getAsString()
                        : standard.getAsString();
        Optional<Option> other =
                family.options().stream().filter(one -> !one.name().equals(name)).findFirst();
        return new JsonPrimitive(other.orElseThrow().name());
    }

    @Test
    void everyRuleThatAFieldNamesIsKnown() {
        ExperimentConfig config = ExperimentConfig.byDefault();

        assertThat(fields().filter(one -> one.field().changes() == Changes.BY_RULE))
                .isNotEmpty()
                .allSatisfy(one -> config.isLive(one.field().rule()));
        assertThat(fields().filter(one -> one.field().changes() != Changes.BY_RULE))
                .allMatch(one -> one.field().rule().isEmpty());
    }
}

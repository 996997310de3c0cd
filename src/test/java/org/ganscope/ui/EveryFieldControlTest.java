package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;

import org.ganscope.config.Family;
import org.ganscope.config.FieldShape;
import org.ganscope.config.Kind;
import org.ganscope.config.Option;
import org.ganscope.config.RecordReader;
import org.ganscope.config.RecordShape;
import org.ganscope.experiment.ExperimentConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Walks all that a config can hold, and looks for the control of each field. */
@ExtendWith(ApplicationExtension.class)
class EveryFieldControlTest {
    private static final FormRows ROWS = new FormRows(rule -> true, path -> true);

    /** A field and a record that has it. */
    private record Place(FieldShape field, Record owner) {}

    @Test
    void everyFieldHasAControlThatExplainsIt() {
        List<Place> places = places();

        assertThat(places).hasSizeGreaterThan(100);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> places.forEach(this::check));
    }

    private void check(Place place) {
        FieldShape field = place.field();
        String where = place.owner().getClass().getSimpleName() + "." + field.name();
        List<FormRow> rows = ROWS.of("field", field, place.owner());
        assertThat(rows).as(where).isNotEmpty();
        if (field.kind() instanceof Kind.Group) {
            return; // its fields stand here in its place, and are looked at one by one
        }
        FormRow row = rows.getFirst();
        assertThat(row.path()).as(where).isEqualTo("field");
        var line = new FormLine(row, model());
        Control control = control(line, row);
        String words = Objects.requireNonNull(control.getTooltip()).getText();
        assertThat(words)
                .as(where)
                .contains(field.meaning(), FieldWords.when(row.live()))
                .contains(allowed(field));
        if (!(row instanceof FormRow.ListHead)) {
            assertThat(words).as(where).contains(field.label());
            assertThat(control.getAccessibleText()).as(where).isEqualTo(field.label());
        }
    }

    /** What the words must say at least: the range or the number of choices, unit and default. */
    private static List<String> allowed(FieldShape field) {
        String unit = field.unit();
        return switch (field.kind()) {
            case Kind.Whole ignored ->
                    List.of(
                            field.range().words(),
                            unit,
                            "default " + field.byDefault().getAsString());
            case Kind.Decimal ignored ->
                    List.of(
                            field.range().words().replace("a finite number", "any"),
                            unit,
                            "default " + field.byDefault().getAsString());
            case Kind.OneOf(Class<?> family) ->
                    List.of("One of " + Family.of(family).options().size(), "default ");
            default -> List.of("default ");
        };
    }

    private static Control control(FormLine line, FormRow row) {
        return row instanceof FormRow.ListHead
                ? (Control) Objects.requireNonNull(line.lookup(".list-label"))
                : named(line, row.path());
    }

    private static Control named(FormLine line, String id) {
        return line.lookupAll("*").stream()
                .filter(node -> id.equals(node.getId()))
                .map(Control.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no control is called " + id));
    }

    @Test
    void everyEntryOfAListHasItsMenuAndAControlForEachOfItsFields() {
        WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () ->
                        places().stream()
                                .filter(place -> place.field().kind() instanceof Kind.ListOf)
                                .forEach(EveryFieldControlTest::checkEntries));
    }

    private static void checkEntries(Place place) {
        List<FormRow> rows = ROWS.of("list", place.field(), place.owner());
        int entries = ((List<?>) place.field().in(place.owner())).size();
        List<FormRow> items = rows.stream().filter(FormRow.Item.class::isInstance).toList();
        assertThat(items).hasSizeGreaterThanOrEqualTo(entries);
        for (FormRow row : items) {
            var line = new FormLine(row, model());
            assertThat(named(line, row.path() + ".menu")).isInstanceOf(MenuButton.class);
            ((FormRow.Item) row).cells().forEach(cell -> named(line, cell.path()));
        }
    }

    private static ConfigFormViewModel model() {
        return new ConfigFormViewModel(
                new WorkspaceViewModel(
                        command -> {}, Given.PRESET, ExperimentConfig.byDefault(), () -> 0),
                Given.NO_DATA);
    }

    /** {@return every field of the config's records and of all records of its families} */
    private static List<Place> places() {
        var places = new ArrayList<Place>();
        Deque<Record> open = new ArrayDeque<>(List.of(ExperimentConfig.byDefault()));
        Set<Class<?>> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Record owner = open.pop();
            if (seen.add(owner.getClass())) {
                for (FieldShape field : RecordShape.of(owner.getClass()).fields()) {
                    places.add(new Place(field, owner));
                    open.addAll(within(field.kind()));
                }
            }
        }
        return places;
    }

    /** {@return an instance of each record type that a field may hold, with its defaults} */
    private static List<Record> within(Kind kind) {
        return switch (kind) {
            case Kind.Group(Class<?> type) -> List.of(read(new JsonObject(), type));
            case Kind.OneOf(Class<?> family) ->
                    Family.of(family).options().stream()
                            .map(option -> read(typed(option), family))
                            .toList();
            case Kind.ListOf(Kind element) -> within(element);
            default -> List.of();
        };
    }

    private static JsonObject typed(Option option) {
        var json = new JsonObject();
        json.addProperty("type", option.name());
        return json;
    }

    private static Record read(JsonObject json, Class<?> type) {
        return (Record) RecordReader.read(json, type);
    }
}

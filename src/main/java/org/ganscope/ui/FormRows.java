package org.ganscope.ui;

import org.ganscope.config.Changes;
import org.ganscope.config.Family;
import org.ganscope.config.FieldShape;
import org.ganscope.config.Kind;
import org.ganscope.config.Option;
import org.ganscope.config.RecordShape;
import org.ganscope.config.RecordWriter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Walks a config record and makes a form row for each of its fields, whatever they are. */
final class FormRows {
    /** Longer lists, such as what was drawn by hand, are not told entry by entry. */
    private static final int MOST_ENTRIES = 24;

    private final Predicate<String> isLive;
    private final Predicate<String> isWhole;

    /**
     * @param isLive answers for a field that changes by a rule whether the named rule allows it
     * @param isWhole answers for a list's entry, by its path, whether seldom fields have rows too
     */
    FormRows(Predicate<String> isLive, Predicate<String> isWhole) {
        this.isLive = isLive;
        this.isWhole = isWhole;
    }

    /** {@return the rows of the field {@code shape} of {@code owner}, at {@code path}} */
    List<FormRow> of(String path, FieldShape shape, Record owner) {
        var rows = new ArrayList<FormRow>();
        boolean live =
                switch (shape.changes()) {
                    case Changes.LIVE -> true;
                    case Changes.ON_RESET -> false;
                    case Changes.BY_RULE -> isLive.test(shape.rule());
                };
        switch (shape.kind()) {
            case Kind.Group ignored -> rows.addAll(fields(path, (Record) shape.in(owner)));
            case Kind.OneOf(Class<?> family) -> {
                var member = (Record) shape.in(owner);
                rows.add(choice(path, shape, family, member, live));
                rows.addAll(fields(path, member));
            }
            case Kind.ListOf(Kind element) ->
                    list(path, shape, element, (List<?>) shape.in(owner), live, rows);
            default -> rows.add(new FormRow.Entry(path, shape, shape.text(owner), live));
        }
        return rows;
    }

    /** {@return the rows of all fields of {@code record}, which stands at {@code path}} */
    private List<FormRow> fields(String path, Record record) {
        return shownFields(record, path).stream()
                .flatMap(field -> of(path + "." + field.name(), field, record).stream())
                .toList();
    }

    /** {@return the fields that have rows: a list always, for it can grow there} */
    private List<FieldShape> shownFields(Record record, String path) {
        return RecordShape.of(record.getClass()).fields().stream()
                .filter(
                        field ->
                                field.kind() instanceof Kind.ListOf
                                        || isWhole.test(path)
                                        || !RecordWriter.leavesOut(field, record))
                .toList();
    }

    private void list(
            String path,
            FieldShape shape,
            Kind element,
            List<?> entries,
            boolean live,
            List<FormRow> rows) {
        boolean told = entries.size() <= MOST_ENTRIES;
        String columns =
                entries.isEmpty()
                        ? ""
                        : told ? columns((Record) entries.getFirst()) : entries.size() + " entries";
        boolean growable = told && entries.size() < shape.range().max();
        rows.add(new FormRow.ListHead(path, shape, columns, growable, live));
        boolean removable = entries.size() > shape.range().min();
        for (int i = 0; told && i < entries.size(); i++) {
            String at = path + "[" + i + "]";
            var entry = (Record) entries.get(i);
            var cells = new ArrayList<FormRow>();
            if (element instanceof Kind.OneOf(Class<?> family)
                    && Family.of(family).options().size() > 1) {
                cells.add(choice(at, shape, family, entry, live));
            }
            var below = new ArrayList<FormRow>();
            for (FieldShape field : shownFields(entry, at)) {
                boolean aside = field.seldom() || field.kind() instanceof Kind.ListOf;
                (aside ? below : cells).addAll(of(at + "." + field.name(), field, entry));
            }
            boolean hasMore =
                    RecordShape.of(entry.getClass()).fields().stream().anyMatch(FieldShape::seldom);
            rows.add(new FormRow.Item(at, Integer.toString(i + 1), cells, removable, hasMore));
            rows.addAll(below);
        }
    }

    private static String columns(Record entry) {
        return RecordShape.of(entry.getClass()).fields().stream()
                .filter(field -> !field.seldom())
                .map(field -> field.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static FormRow choice(
            String path, FieldShape shape, Class<?> family, Record member, boolean live) {
        return new FormRow.Choose(
                path, shape, Family.of(family).options(), Option.of(member.getClass()), live);
    }
}

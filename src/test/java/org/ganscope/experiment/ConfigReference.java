package org.ganscope.experiment;

import org.ganscope.config.Family;
import org.ganscope.config.FieldShape;
import org.ganscope.config.Kind;
import org.ganscope.config.Option;
import org.ganscope.config.RecordShape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Writes docs/config.md: every field of a config file, from its annotation. */
final class ConfigReference {
    private static final String HEAD =
            """
            # The config file

            <!-- Written by ConfigReferenceTest from the annotations of the config records; see there. -->

            JSON in UTF-8. A field that a file leaves out takes its default; a field that is not listed here is refused.
            `--set` takes the same paths (`--set generator.layers[0].units=32`), and `[n]` with n the number of entries
            appends one. A choice is written `{"type": "adam", "learningRate": 0.01}`, or as its bare name, `"adam"`, where
            its defaults will do. Setting another type brings that choice's own defaults.

            "Takes hold" says when a change made in the window reaches the run: at the next update (live), or with a reset.
            """;

    private final StringBuilder text = new StringBuilder(HEAD);
    private final SequencedMap<Kind, List<String>> waiting = new LinkedHashMap<>();

    private ConfigReference() {}

    /** {@return the whole document} */
    static String write() {
        ConfigReference reference = new ConfigReference();
        reference.section("Fields", RecordShape.of(ExperimentConfig.class), List.of(""));
        while (!reference.waiting.isEmpty()) {
            Map.Entry<Kind, List<String>> next = reference.waiting.pollFirstEntry();
            reference.section(next.getKey(), next.getValue());
        }
        return reference.text.toString();
    }

    private void section(Kind kind, List<String> paths) {
        String title =
                paths.stream()
                        .map(ConfigReference::code)
                        .distinct()
                        .collect(Collectors.joining(", "));
        switch (kind) {
            case Kind.Group(Class<?> type) -> section(title, RecordShape.of(type), paths);
            case Kind.OneOf(Class<?> family) -> {
                text.append("\n## %s\n".formatted(title));
                Family.of(family).options().forEach(option -> option(option, paths));
            }
            default -> throw new IllegalStateException("no section for " + kind);
        }
    }

    private void section(String title, RecordShape shape, List<String> paths) {
        text.append("\n## %s\n".formatted(title));
        table(shape, paths);
    }

    private void option(Option option, List<String> paths) {
        text.append(
                "\n%s (%s): %s\n".formatted(code(option.name()), option.label(), option.meaning()));
        if (!option.shape().fields().isEmpty()) {
            table(option.shape(), paths);
        }
    }

    private void table(RecordShape shape, List<String> paths) {
        text.append("\n| field | in the window | what it is | values | default | takes hold |\n");
        text.append("|---|---|---|---|---|---|\n");
        for (FieldShape field : shape.fields()) {
            List<String> at = paths.stream().map(path -> join(path, field.name())).toList();
            List<String> cells =
                    List.of(
                            code(field.name()),
                            field.label(),
                            field.meaning(),
                            values(field, at),
                            code(field.byDefault().toString()),
                            takesHold(field));
            text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
    }

    private String values(FieldShape field, List<String> paths) {
        String unit = field.unit().isEmpty() ? "" : " " + field.unit();
        return switch (field.kind()) {
            case Kind.Whole ignored -> "whole number, " + field.range().words() + unit;
            case Kind.Decimal ignored -> field.range().words() + unit;
            case Kind.Text ignored -> "text of " + field.range().words() + " characters";
            case Kind.ListOf(Kind element) -> {
                note(element, paths.stream().map(path -> path + "[i]").toList());
                yield "list of " + field.range().words();
            }
            case Kind.Group ignored -> {
                note(field.kind(), paths);
                yield "group";
            }
            case Kind.OneOf(Class<?> family) -> {
                note(field.kind(), paths);
                yield Family.of(family).options().stream()
                        .map(option -> code(option.name()))
                        .collect(Collectors.joining(", "));
            }
        };
    }

    private void note(Kind kind, List<String> paths) {
        waiting.computeIfAbsent(kind, none -> new ArrayList<>()).addAll(paths);
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String takesHold(FieldShape field) {
        boolean deeper = field.kind() instanceof Kind.Group;
        if (deeper) {
            return "";
        }
        return switch (field.changes()) {
            case LIVE -> "live";
            case ON_RESET -> "reset";
            case BY_RULE -> "live where " + words(field.rule()) + ", else reset";
        };
    }

    private static String words(String rule) {
        return rule.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}

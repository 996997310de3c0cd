package org.ganscope.ui;

import org.ganscope.config.Fault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries of the form that the config has not taken, by path. JavaFX thread only. */
final class PendingEntries {
    private final Map<String, String> entries = new LinkedHashMap<>();

    /**
     * Why entries were not taken.
     *
     * @param faults what is wrong, by the path of the control
     * @param waiting what the others wait for, by the path of the control
     * @param afar all of both in words that are told far from the controls
     */
    record Reasons(Map<String, String> faults, Map<String, String> waiting, List<String> afar) {
        static final Reasons NONE = new Reasons(Map.of(), Map.of(), List.of());
    }

    void put(String path, String text) {
        entries.put(path, text);
    }

    void clear() {
        entries.clear();
    }

    boolean has(String path) {
        return entries.containsKey(path);
    }

    /** {@return all as settings: path=value} */
    List<String> settings() {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    /** {@return why they were not taken together} */
    Reasons reasons(List<Fault> told, FieldLabels labels) {
        Map<String, String> faults = new LinkedHashMap<>();
        told.forEach(
                fault ->
                        faults.merge(
                                FieldLabels.place(fault.path()),
                                labels.beside(fault),
                                (first, second) -> first + "\n" + second));
        Map<String, String> held = new LinkedHashMap<>(entries);
        held.keySet().removeIf(path -> faults.containsKey(FieldLabels.place(path)));
        String words = "Not taken yet: waits for “%s”".formatted(names(told, labels));
        Map<String, String> waiting = new LinkedHashMap<>();
        held.keySet().forEach(path -> waiting.put(FieldLabels.place(path), words));
        Stream<String> heldAfar =
                held.entrySet().stream()
                        .map(
                                entry ->
                                        labels.afar(entry.getKey())
                                                + " = "
                                                + entry.getValue()
                                                + " waits until these are mended");
        return new Reasons(
                faults, waiting, Stream.concat(told.stream().map(labels::afar), heldAfar).toList());
    }

    private static String names(List<Fault> told, FieldLabels labels) {
        return told.stream().map(labels::name).distinct().collect(Collectors.joining("” and “"));
    }
}

package org.ganscope.ui;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Fault;
import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

        /** {@return these, and an entry that has no fault at its own control} */
        private Reasons waiting(String place, String entry, String names) {
            Map<String, String> all = new LinkedHashMap<>(waiting);
            all.put(place, "Not taken yet: waits for “%s”".formatted(names));
            String words = entry + " waits until these are mended";
            return new Reasons(
                    faults, all, Stream.concat(afar.stream(), Stream.of(words)).toList());
        }

        private static void note(Fault fault, FieldLabels labels, Map<String, String> into) {
            into.merge(
                    FieldLabels.place(fault.path()),
                    labels.beside(fault),
                    (first, second) ->
                            first.lines().anyMatch(second::equals) ? first : first + "\n" + second);
        }

        /** {@return these, and beside them why another edit was not taken} */
        Reasons and(List<Fault> told, FieldLabels labels) {
            Map<String, String> all = new LinkedHashMap<>(faults);
            told.forEach(fault -> note(fault, labels, all));
            return new Reasons(
                    all,
                    waiting,
                    Stream.concat(afar.stream(), told.stream().map(labels::afar))
                            .distinct()
                            .toList());
        }
    }

    void put(String path, String text) {
        entries.put(path, text);
    }

    void clear() {
        entries.clear();
    }

    /** Forgets the entries at and below {@code path}. */
    void forget(String path) {
        entries.keySet()
                .removeIf(
                        entry ->
                                entry.equals(path)
                                        || entry.startsWith(path + ".")
                                        || entry.startsWith(path + "["));
    }

    /** Forgets the entries whose controls are gone. */
    void keepOnly(Predicate<String> hasControl) {
        entries.keySet().removeIf(path -> !hasControl.test(FieldLabels.place(path)));
    }

    boolean has(String path) {
        return entries.containsKey(path);
    }

    /** {@return what was entered at {@code path}} */
    Optional<String> text(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /**
     * {@return {@code config} with all entries, where these make a valid one together, and else
     * with each that it can be valid with} They are pending no more.
     */
    ExperimentConfig into(ExperimentConfig config) {
        List<String> all = entries.keySet().stream().map(this::setting).toList();
        Optional<ExperimentConfig> whole = ValidEdit.of(() -> Settings.apply(config, all));
        if (whole.isPresent()) {
            entries.clear();
            return whole.get();
        }
        ExperimentConfig now = config;
        boolean more = true;
        while (more) { // one that is taken may make room for an earlier one
            more = false;
            for (String path : List.copyOf(entries.keySet())) {
                ExperimentConfig before = now;
                String setting = setting(path);
                Optional<ExperimentConfig> next =
                        ValidEdit.of(() -> Settings.apply(before, List.of(setting)));
                if (next.isPresent()) {
                    now = next.get();
                    entries.remove(path);
                    more = true;
                }
            }
        }
        return now;
    }

    private String setting(String path) {
        return path + "=" + entries.get(path);
    }

    /** {@return why {@code config} takes none of them} */
    Reasons reasons(ExperimentConfig config, FieldLabels labels) {
        var all = Reasons.NONE;
        for (String path : entries.keySet()) {
            List<Fault> told = faults(config, setting(path));
            all = all.and(told, labels);
            String place = FieldLabels.place(path);
            if (told.stream().noneMatch(fault -> FieldLabels.place(fault.path()).equals(place))) {
                all =
                        all.waiting(
                                place,
                                labels.afar(path) + " = " + entries.get(path),
                                names(told, labels));
            }
        }
        return all;
    }

    private static List<Fault> faults(ExperimentConfig config, String setting) {
        try {
            Settings.apply(config, List.of(setting));
            return List.of();
        } catch (ConfigException refused) {
            return refused.faults();
        }
    }

    private static String names(List<Fault> told, FieldLabels labels) {
        return told.stream().map(labels::name).distinct().collect(Collectors.joining("” and “"));
    }
}

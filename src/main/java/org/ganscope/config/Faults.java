package org.ganscope.config;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Collects faults, so that a user hears of all at once. A collector stands at one place of a config
 * and notes faults there; {@link #at} gives one that stands deeper and shares the list.
 */
public final class Faults {
    private final List<Fault> list;
    private final String path;
    private final List<String> over;

    /** Starts an empty list, at the top of a config. */
    public Faults() {
        this(new ArrayList<>(), "", List.of());
    }

    private Faults(List<Fault> list, String path, List<String> over) {
        this.list = list;
        this.path = path;
        this.over = over;
    }

    /** {@return a collector at the field {@code name} of this place} */
    public Faults at(String name) {
        return new Faults(list, Path.join(path, name), over);
    }

    /** {@return a collector at entry {@code index} of the list at this place} */
    public Faults at(int index) {
        return at("[" + index + "]");
    }

    /**
     * {@return a collector for rules that relate the named fields of this place: a reader drops
     * their faults where one of these fields is broken by itself}
     */
    public Faults over(String... names) {
        return new Faults(list, path, Stream.of(names).map(name -> Path.join(path, name)).toList());
    }

    /** Notes that this place breaks {@code rule}. */
    public void add(String rule, String value) {
        list.add(new Fault(path, rule, value, over));
    }

    /** Notes that this place, which holds {@code value}, breaks {@code rule} unless it holds. */
    public void require(boolean holds, String rule, Object value) {
        if (!holds) {
            add(rule, Words.of(value));
        }
    }

    /** Adds the faults of a record at this place, less those that follow from faults noted here. */
    void addFollowing(List<Fault> inner) {
        List<Fault> placed = inner.stream().map(fault -> fault.under(path)).toList();
        placed.stream()
                .filter(fault -> fault.over().stream().noneMatch(this::isBroken))
                .toList()
                .forEach(list::add);
    }

    private boolean isBroken(String field) {
        return list.stream().anyMatch(fault -> Path.isWithin(fault.path(), field));
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** {@return how many faults were noted so far, here and elsewhere} */
    int size() {
        return list.size();
    }

    /** {@return the faults in the order in which they were noted} */
    public List<Fault> list() {
        return List.copyOf(list);
    }

    /** Throws what was noted, if anything was. */
    public void throwIfAny() {
        if (!list.isEmpty()) {
            throw new ConfigException(list);
        }
    }
}

package org.ganscope.experiment;

import java.util.List;
import java.util.Optional;

/**
 * The aspects of a moment that were watched and that the game has.
 *
 * @param all at most one of each kind
 */
public record Details(List<Detail> all) {
    /** Nobody watched anything. */
    public static final Details NONE = new Details(List.of());

    public Details {
        all = List.copyOf(all);
    }

    /** {@return the detail of a kind; empty where it was not watched or the game has none} */
    public <T extends Detail> Optional<T> find(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}

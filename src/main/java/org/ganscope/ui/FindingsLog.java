package org.ganscope.ui;

import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** What was found of the present run so far: of each condition, when it held last. */
final class FindingsLog {
    private final Map<Condition, Episode> episodes = new EnumMap<>(Condition.class);
    private long step;

    /**
     * A stretch of steps in which a condition held.
     *
     * @param until the step at which it was found no more; empty while it holds
     */
    record Episode(Condition condition, long since, OptionalLong until) {
        boolean holds() {
            return until.isEmpty();
        }

        /** {@return as in "Collapsed since step 1,040" or "Collapsed from step 1,040 to 2,000"} */
        String words() {
            return holds()
                    ? String.format(Locale.ROOT, "%s since step %,d", condition.words(), since)
                    : String.format(
                            Locale.ROOT,
                            "%s from step %,d to %,d",
                            condition.words(),
                            since,
                            until.getAsLong());
        }
    }

    /**
     * Takes note of what is found at {@code now}; an earlier step begins another run.
     *
     * @param every the steps from one evaluation to the next: findings begin and end at evaluations
     */
    void note(long now, int every, List<Finding> findings) {
        if (now < step) {
            episodes.clear();
        }
        step = now;
        episodes.replaceAll((condition, old) -> ended(old, now - now % every));
        for (Finding found : findings) {
            var held = new Episode(found.condition(), found.since(), OptionalLong.empty());
            episodes.put(found.condition(), held);
        }
    }

    private static Episode ended(Episode old, long evaluated) {
        long until = Math.max(old.since(), evaluated);
        return old.holds()
                ? new Episode(old.condition(), old.since(), OptionalLong.of(until))
                : old;
    }

    /** {@return at most one for each condition} */
    List<Episode> episodes() {
        return List.copyOf(episodes.values());
    }
}

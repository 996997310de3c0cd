package org.ganscope.experiment;

import org.ganscope.codec.Transfer;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * All that a run depends on from one moment on: going on from it equals never having stopped, bit
 * by bit. Immutable.
 */
public final class ExperimentState {
    private final ExperimentConfig config;
    private final Course.Position position;
    private final RecordedHistory history;
    private final OptionalLong changedSince;

    ExperimentState(
            ExperimentConfig config,
            Course.Position position,
            RecordedHistory history,
            OptionalLong changedSince) {
        this.config = config;
        this.position = position;
        this.history = history;
        this.changedSince = changedSince;
    }

    /** {@return what the run trained with then} */
    public ExperimentConfig config() {
        return config;
    }

    /** {@return rounds finished then} */
    public long steps() {
        return position.steps();
    }

    /**
     * {@return a state of a run with the same config, by way of a transfer}
     *
     * @throws org.ganscope.codec.RefusedArrayException if what is brought is no such state
     */
    public ExperimentState through(Transfer transfer) {
        Course.Position other = position.through(transfer, config);
        long[] since = changedSince.stream().toArray();
        long[] changed = transfer.longs("changed-since", since, 0, 1);
        return new ExperimentState(
                config,
                other,
                history.through(transfer, config, other.steps()),
                Arrays.stream(changed).findFirst());
    }

    Course.Position position() {
        return position;
    }

    RecordedHistory history() {
        return history;
    }

    OptionalLong changedSince() {
        return changedSince;
    }
}

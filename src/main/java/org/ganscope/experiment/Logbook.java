package org.ganscope.experiment;

import org.ganscope.gan.WeightPlace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is noted of a run: its figures, since when it was changed by hand, and how it ended. TRAINER
 * thread.
 */
final class Logbook {
    private HistoryRecorder history = new HistoryRecorder();
    private OptionalLong changedSince = OptionalLong.empty();

    /** What the run had before it was changed, as long as nothing has come of that. */
    private Optional<ExperimentConfig> unchanged = Optional.empty();

    /** What weights were before they were set by hand, as long as nothing has come of that. */
    private final Map<WeightPlace, Float> weights = new HashMap<>();

    private Optional<DivergedException> end = Optional.empty();

    /** Notes what the players did in a step. Steps come in order. */
    void note(long step, StepFigures figures) {
        history.append(step, figures);
    }

    /** Notes how the evaluation samples stood after a step. Steps come in order. */
    void note(long step, SampleFigures figures) {
        history.append(step, figures);
    }

    /** Notes that the run is changed by hand after {@code step} finished steps. */
    void noteChange(long step) {
        if (changedSince.isEmpty()) {
            changedSince = OptionalLong.of(step);
        }
    }

    /** Notes that a run with {@code config} goes on with another one after {@code step} steps. */
    void noteChange(long step, ExperimentConfig config) {
        if (changedSince.isEmpty()) {
            unchanged = Optional.of(config);
        }
        noteChange(step);
    }

    /** Notes that a weight of a run with {@code config} is set by hand after {@code step} steps. */
    void noteWeight(
            long step, ExperimentConfig config, WeightPlace place, float before, float now) {
        noteChange(step, config);
        weights.putIfAbsent(place, before);
        weights.remove(place, now);
        noteConfig(config);
    }

    /** Notes that something came of all changes so far: the run cannot be as if without them. */
    void noteMove() {
        unchanged = Optional.empty();
        weights.clear();
    }

    /**
     * Notes what the run goes on with: with what it had before, its weights included, it was never
     * changed.
     */
    void noteConfig(ExperimentConfig config) {
        boolean isBack =
                unchanged
                        .filter(before -> !LiveChange.between(before, config).changesTraining())
                        .isPresent();
        if (isBack && weights.isEmpty()) {
            changedSince = OptionalLong.empty();
            unchanged = Optional.empty();
        }
    }

    /**
     * Notes how the run ended, and forgets what it did after the last good step. {@return the end}
     */
    DivergedException noteEnd(long lastGoodStep, DivergedException how) {
        end = Optional.of(how);
        history.forgetAfter(lastGoodStep);
        return how;
    }

    /** {@return all figures so far; an immutable view} */
    History history() {
        return history.view();
    }

    /** {@return the same, to be written down} */
    RecordedHistory recorded() {
        return history.recorded();
    }

    /** {@return the step since which the run was changed by hand, if it was} */
    OptionalLong changedSince() {
        return changedSince;
    }

    /** {@return how the run left the finite numbers, if it did} */
    Optional<DivergedException> end() {
        return end;
    }

    /**
     * Lets a run go on that has not ended.
     *
     * @throws DivergedException if it has
     */
    void mustBeOpen() {
        if (end.isPresent()) {
            throw end.get();
        }
    }

    /** Goes back to what was noted in an earlier state, which had not ended. */
    void restore(ExperimentState state) {
        history = HistoryRecorder.after(state.history());
        changedSince = state.changedSince();
        unchanged = Optional.empty();
        weights.clear();
        end = Optional.empty();
    }
}

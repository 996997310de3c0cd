package org.ganscope.diagnosis;

import org.ganscope.experiment.ExperimentConfig;

import java.util.List;

/**
 * Something that a run does.
 *
 * @param since the step at which its signs began, of those found at each look since then
 * @param figure the number that tells, in the units that {@code sentence} names
 * @param threshold what {@code figure} is compared with
 * @param sentence what happens, for a student
 * @param remedy what to try, where there is no window to do it in
 */
public record Finding(
        Condition condition,
        long since,
        double figure,
        double threshold,
        String sentence,
        String remedy) {

    /** {@return what to try, as changes of {@code config}; the best guess first} */
    public List<Suggestion> suggestions(ExperimentConfig config) {
        return Remedies.of(condition, config);
    }

    /** {@return this finding, found earlier} */
    Finding foundAt(long step) {
        return new Finding(condition, step, figure, threshold, sentence, remedy);
    }
}

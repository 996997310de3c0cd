package org.ganscope.diagnosis;

import org.ganscope.experiment.ExperimentConfig;

import java.util.List;

/**
 * Something that a run does.
 *
 * @param since the step at which its signs began, of those found at each look since then
 * @param atLatest whether the signs may have begun before, when nobody looked
 * @param figure the number that tells, in the units that {@code sentence} names
 * @param threshold what {@code figure} is compared with
 * @param sentence what happens, for a student
 * @param remedy what to try, where there is no window to do it in
 */
public record Finding(
        Condition condition,
        long since,
        boolean atLatest,
        double figure,
        double threshold,
        String sentence,
        String remedy) {

    /** What is found in a run that was looked at before. */
    public Finding(
            Condition condition,
            long since,
            double figure,
            double threshold,
            String sentence,
            String remedy) {
        this(condition, since, false, figure, threshold, sentence, remedy);
    }

    /** {@return what to try, as changes of {@code config}; the best guess first} */
    public List<Suggestion> suggestions(ExperimentConfig config) {
        return Remedies.of(condition, config);
    }

    /** {@return this finding, which was there at the look before} */
    Finding after(Finding before) {
        return new Finding(
                condition,
                Math.min(before.since(), since),
                before.atLatest(),
                figure,
                threshold,
                sentence,
                remedy);
    }

    /** {@return this finding, whose signs nobody saw begin} */
    Finding unseenBefore() {
        return new Finding(condition, since, true, figure, threshold, sentence, remedy);
    }
}

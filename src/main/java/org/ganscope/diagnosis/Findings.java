package org.ganscope.diagnosis;

import org.ganscope.experiment.Experiment;

import java.util.List;

/**
 * What was found of one run so far. It looks at evaluations, whoever asks and when, so that the
 * same run has the same findings since the same steps. Of a long run it looks at every second,
 * fourth, and so on, so that looking costs little. TRAINER thread.
 */
public final class Findings {
    /** Looks until there are half as many for as many steps. */
    private static final int LOOKS = 512;

    private List<Finding> found = List.of();
    private long looked = -1;
    private boolean hasEnded;

    /** {@return what is found of the run, the most telling first} */
    public List<Finding> of(Experiment experiment) {
        follow(experiment);
        return found;
    }

    /** Looks at the run where it stands, if a look is due. */
    public void follow(Experiment experiment) {
        if (isDue(experiment)) {
            look(experiment);
        }
    }

    /** {@return what is found of the run where it stands, at an evaluation or not} */
    public List<Finding> atEnd(Experiment experiment) {
        look(experiment);
        return found;
    }

    private boolean isDue(Experiment experiment) {
        long step = experiment.steps();
        boolean isNew = step != looked && experiment.isBetweenSteps();
        return (isNew && step % spacing(experiment.config().evaluation().every(), step) == 0)
                || experiment.end().isPresent() != hasEnded;
    }

    /** {@return the steps from look to look about a step} */
    static long spacing(int every, long step) {
        return every * Math.max(1, Long.highestOneBit(step / ((long) LOOKS * every)));
    }

    private void look(Experiment experiment) {
        List<Finding> before = experiment.steps() >= looked ? found : List.of();
        found =
                Diagnosis.of(before, Evidence.of(experiment)).stream()
                        .map(one -> dated(one, before, experiment))
                        .toList();
        looked = experiment.steps();
        hasEnded = experiment.end().isPresent();
    }

    private Finding dated(Finding one, List<Finding> before, Experiment experiment) {
        boolean isNew = before.stream().noneMatch(old -> old.condition() == one.condition());
        return isNew && !sawBegin(one, experiment) ? one.unseenBefore() : one;
    }

    /**
     * {@return whether there was a look an evaluation ago, and none of the steps since then can
     * have had the signs before} A run's start counts as a look.
     */
    private boolean sawBegin(Finding one, Experiment experiment) {
        long step = experiment.steps();
        int every = experiment.config().evaluation().every();
        long last = looked < 0 || looked > step ? 0 : looked;
        boolean isWithin = one.since() <= last + 1 || one.since() == step;
        return one.condition() == Condition.DIVERGED || (step - last <= every && isWithin);
    }
}

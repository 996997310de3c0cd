package org.ganscope.plot;

import org.ganscope.experiment.BegunUpdate;
import org.ganscope.experiment.Phase;

import java.util.Optional;

/** Puts together what is to be said of a phase. */
public final class PhaseReporter {
    private PhaseReporter() {}

    /** {@return what is to be said, whether an update is begun or not} */
    public static PhaseReport of(Optional<BegunUpdate> update) {
        return update.map(PhaseReporter::of).orElse(PhaseReport.NOTHING_BEGUN);
    }

    /** {@return what is to be said of the phase that is shown} */
    public static PhaseReport of(BegunUpdate update) {
        Phase phase = update.phase();
        return new PhaseReport(
                PhaseWords.title(update),
                PhaseWords.frozen(update),
                PhaseWords.sentence(update.anatomy(), phase),
                PhaseNumbers.of(update.anatomy(), phase),
                PhaseFormula.of(update.anatomy(), phase));
    }
}

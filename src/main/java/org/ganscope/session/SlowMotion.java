package org.ganscope.session;

import org.ganscope.experiment.BegunUpdate;
import org.ganscope.experiment.UpdateAnatomy;

import java.util.Optional;

/**
 * Shows updates phase by phase. All phases of an update are found out when it is begun, without
 * making it; it is made when its last phase is due. TRAINER thread.
 */
final class SlowMotion {
    private Optional<BegunUpdate> begun = Optional.empty();

    /** {@return what is shown; empty where nothing is begun} */
    Optional<BegunUpdate> begun() {
        return begun;
    }

    /**
     * Goes on to the next phase.
     *
     * @return whether the update is now to be made: in its last phase, and at once where it has
     *     none, because it would leave the finite numbers
     */
    boolean next(Run run) {
        begun =
                begun.filter(update -> !update.isMade())
                        .map(BegunUpdate::next)
                        .or(() -> run.dissect().map(SlowMotion::first));
        return begun.isEmpty() || begun.get().isMade();
    }

    /** The run has gone another way: what was begun will not happen. */
    void forget() {
        begun = Optional.empty();
    }

    /** The next update may be another one now: what is shown of it is found out anew. */
    void review(Run run) {
        begun = begun.filter(update -> !update.isMade()).flatMap(old -> again(old, run));
    }

    private static Optional<BegunUpdate> again(BegunUpdate old, Run run) {
        return run.dissect()
                .map(anatomy -> new BegunUpdate(anatomy, Math.min(old.index(), latest(anatomy))));
    }

    /** {@return the last phase in which nothing has moved} */
    private static int latest(UpdateAnatomy anatomy) {
        return anatomy.phases().size() - 2;
    }

    private static BegunUpdate first(UpdateAnatomy anatomy) {
        return new BegunUpdate(anatomy, 0);
    }
}

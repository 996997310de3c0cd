package org.ganscope.session;

import org.ganscope.experiment.DivergedException;

/**
 * Why training does not go on.
 *
 * @param endsTheRun whether only a reset helps
 */
record Trouble(Status status, boolean endsTheRun) {
    private static final String NO_MEMORY =
            "There is not enough memory for that. Smaller networks, batches or numbers of evaluation"
                    + " samples need less.";

    static Trouble diverged(DivergedException how) {
        return new Trouble(new Status.Diverged(String.valueOf(how.getMessage())), true);
    }

    /** What was asked cannot be; the run is as it was. */
    static Trouble refused(RuntimeException why) {
        return refused(String.valueOf(why.getMessage()));
    }

    /** What was asked cannot be now; the run is as it was. */
    static Trouble refused(String why) {
        return new Trouble(new Status.Failed(why), false);
    }

    static Trouble refusedForMemory() {
        return new Trouble(new Status.Failed(NO_MEMORY), false);
    }

    /** A fault of ours while a new run was built; the old one is as it was. */
    static Trouble unbuilt(RuntimeException fault) {
        String reason =
                "GANscope made a mistake (%s). The run before it is still here.".formatted(fault);
        return new Trouble(new Status.Failed(reason), false);
    }

    /** A fault of ours, after which nothing is known of the run's state. */
    static Trouble broken(Throwable fault) {
        String reason =
                fault instanceof OutOfMemoryError
                        ? NO_MEMORY
                        : "GANscope made a mistake (%s). Reset starts the run again."
                                .formatted(fault);
        return new Trouble(new Status.Failed(reason), true);
    }
}

package org.ganscope.session;

/**
 * Why training does not go on.
 *
 * @param endsTheRun whether only a reset helps
 */
record Trouble(Status status, boolean endsTheRun) {
    private static final String NO_MEMORY =
            "There is not enough memory for that. Smaller networks, batches or numbers of evaluation"
                    + " samples need less.";

    static Trouble diverged(String reason) {
        return new Trouble(new Status.Diverged(reason), true);
    }

    static Trouble refused(String reason) {
        return new Trouble(new Status.Failed(reason), false);
    }

    static Trouble refusedForMemory() {
        return refused(NO_MEMORY);
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

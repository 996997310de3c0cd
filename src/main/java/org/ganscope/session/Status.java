package org.ganscope.session;

/** Where a session stands. */
public sealed interface Status {
    /** Nothing trained yet. */
    record Ready() implements Status {}

    record Running() implements Status {}

    record Paused() implements Status {}

    /**
     * Training cannot go on until a reset; {@code reason} names the step, the tensor and what to
     * try.
     */
    record Diverged(String reason) implements Status {}

    /** A fault of ours or a refused command; {@code reason} is for the user, training is paused. */
    record Failed(String reason) implements Status {}
}

package org.ganscope.experiment;

/**
 * A run left the finite numbers. It stands at its last good state, which can be looked at, but does
 * not go on. The message is for the user.
 */
public final class DivergedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long step;
    private final String tensor;

    /**
     * @param step in which it happened, 1 for the first
     * @param tensor the first that is not finite, such as "generator layer 2 weights"
     */
    public DivergedException(long step, String tensor) {
        super(
                "Training diverged in step %,d: %s left the finite numbers. Try a smaller learning rate."
                        .formatted(step, tensor));
        this.step = step;
        this.tensor = tensor;
    }

    /** {@return the step in which it happened, 1 for the first} */
    public long step() {
        return step;
    }

    /** {@return the first tensor that is not finite} */
    public String tensor() {
        return tensor;
    }
}

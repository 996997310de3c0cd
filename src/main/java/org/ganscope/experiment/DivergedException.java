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
     * @param step in which it happened, 1 for the first; 0 where the run cannot even start
     * @param tensor the first that is not finite, such as "generator layer 2 weights"
     */
    public DivergedException(long step, String tensor) {
        super(step == 0 ? atStart(tensor) : inTraining(step, tensor));
        this.step = step;
        this.tensor = tensor;
    }

    private static String atStart(String tensor) {
        return "The %s is not finite before the first step. Try smaller starting weights."
                .formatted(tensor);
    }

    private static String inTraining(long step, String tensor) {
        return "Training diverged in step %,d: %s left the finite numbers. Try a smaller learning rate."
                .formatted(step, tensor);
    }

    /** {@return the step in which it happened, 1 for the first; 0 for the start} */
    public long step() {
        return step;
    }

    /** {@return the first tensor that is not finite} */
    public String tensor() {
        return tensor;
    }
}

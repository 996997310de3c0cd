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
        super(what(step, tensor) + " " + advice(step, tensor));
        this.step = step;
        this.tensor = tensor;
    }

    private static String what(long step, String tensor) {
        return step == 0
                ? "The %s is not finite before the first step.".formatted(tensor)
                : "Training diverged in step %,d: %s left the finite numbers."
                        .formatted(step, tensor);
    }

    private static String advice(long step, String tensor) {
        if (isOfSet(tensor)) {
            return "The samples are all equal or too far apart: try other data, other starting"
                    + " weights of the generator, or a D that sees samples.";
        }
        if (step == 0) {
            return "Try smaller starting weights.";
        }
        return step == 1
                ? "Try a smaller learning rate or smaller starting weights."
                : "Try a smaller learning rate.";
    }

    private static boolean isOfSet(String tensor) {
        return tensor.startsWith("moments of");
    }

    /** {@return what to try} */
    public String advice() {
        return advice(step, tensor);
    }

    /** {@return whether no update is to blame: a set's figures, or what the run started with} */
    public boolean isOfStart() {
        return step <= 1 || isOfSet(tensor);
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

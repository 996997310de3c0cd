package org.ganscope.gan;

/**
 * A loss, gradient or weight left the finite numbers. Where it was a loss or a gradient, the update
 * was not applied: the weights are the last good ones.
 */
public final class TrainingDivergedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String tensor;

    /**
     * @param tensor the first that is not finite, such as "generator layer 2 weights"
     */
    public TrainingDivergedException(String tensor) {
        super(tensor + " is not finite");
        this.tensor = tensor;
    }

    /** {@return the first tensor that is not finite} */
    public String tensor() {
        return tensor;
    }
}

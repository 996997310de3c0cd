package org.ganscope.experiment;

/**
 * D*(x, y), the best answer to the present generator, where points of the plane are judged. p_g is
 * a binned kernel estimate from the evaluation samples, and p is the data's density blurred as much
 * as that estimate, so that equal laws give what D* says of equal densities. Immutable.
 *
 * @param output D* as {@link DiscriminatorView.OfPoints} draws D, on the same grid; NaN where too
 *     few samples of either kind are to be expected for the estimate to tell
 * @param blur standard deviation of the round Gaussian that both densities are seen through, in
 *     data units
 */
public record OptimalPlane(Plane output, double blur) implements Detail {}

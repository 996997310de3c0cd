/**
 * Computations on matrices that know their gradients: recorded once, played at each update.
 *
 * <p>A {@link Node} stands for a matrix: a {@link Leaf}, whose value comes from outside, or the
 * result of an operation on other nodes. {@link Gradients} adds the nodes that compute derivatives.
 * Those are nodes like any other, so derivatives of derivatives need nothing more. A {@link Tape}
 * holds the operations that some results need, each with its buffer: playing it allocates nothing.
 *
 * <p>A matrix of samples is [features, batch], row-major: vector instructions run along the batch.
 */
@NullMarked
package org.ganscope.autodiff;

import org.jspecify.annotations.NullMarked;

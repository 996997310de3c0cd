package org.ganscope.nn;

import org.ganscope.autodiff.Node;

/**
 * A fixed number times its input.
 *
 * @param factor the number
 */
record ScaleLayer(double factor) implements WorkingLayer {
    @Override
    public Node of(Node x, Weights at, Pass pass) {
        return x.times(factor);
    }
}

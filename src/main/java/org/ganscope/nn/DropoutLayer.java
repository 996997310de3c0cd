package org.ganscope.nn;

import org.ganscope.autodiff.LayerOperations;
import org.ganscope.autodiff.Node;
import org.ganscope.math.RandomStream;

/**
 * Switches elements off at random in updates, and does nothing elsewhere.
 *
 * @param random the network's own stream for this
 */
record DropoutLayer(double rate, RandomStream random) implements WorkingLayer {
    @Override
    public Node of(Node x, Weights at, Pass pass) {
        return switch (pass) {
            case Pass.Training _ -> LayerOperations.dropout(x, rate, random);
            case Pass.Evaluation _, Pass.Among _ -> x;
        };
    }
}

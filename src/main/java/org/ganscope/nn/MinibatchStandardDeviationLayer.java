package org.ganscope.nn;

import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;

/** Adds how widely the batch is spread. */
record MinibatchStandardDeviationLayer() implements WorkingLayer {
    /** Karras et al.'s, inside the root. */
    private static final double EPSILON = 1e-8;

    @Override
    public Node of(Node x, Weights at, Pass pass) {
        return x.above(
                switch (pass) {
                    case Pass.Training _ -> spread(x).broadcast(1, x.columns());
                    case Pass.Among(Node batch) -> spread(batch).broadcast(1, x.columns());
                    case Pass.Evaluation _ -> Leaf.constant(1, x.columns(), Math.sqrt(EPSILON));
                });
    }

    private static Node spread(Node batch) {
        Node mean = BatchNormLayer.rowMeans(batch);
        return BatchNormLayer.variance(batch, mean).plus(EPSILON).sqrt().mean();
    }
}

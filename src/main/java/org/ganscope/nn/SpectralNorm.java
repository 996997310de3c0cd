package org.ganscope.nn;

import org.ganscope.autodiff.LayerOperations;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;
import org.ganscope.math.RandomStream;

import java.util.List;

/**
 * Divides weights by their largest singular value, estimated by a power iteration that goes on from
 * pass to pass (Miyato et al. 2018, algorithm 1). Belongs to the training thread.
 */
final class SpectralNorm {
    /** Before the first update, so that the first estimate is a fair one. */
    private static final int FIRST_ITERATIONS = 15;

    private final int iterations;
    private final Leaf left;
    private final Leaf right;

    /**
     * @param weights [units, inputs], as they start
     */
    SpectralNorm(int iterations, Leaf weights, RandomStream initialisation) {
        this.iterations = iterations;
        left = Leaf.variable(weights.rows(), 1);
        right = Leaf.variable(weights.columns(), 1);
        float[] start = new float[weights.rows()];
        initialisation.gaussian(start, start.length);
        left.write(start);
        new Tape(List.of(LayerOperations.singularVectors(weights, left, right, FIRST_ITERATIONS)))
                .play();
    }

    /** {@return the singular vectors, [units, 1] and [inputs, 1]} */
    List<Leaf> memory() {
        return List.of(left, right);
    }

    /** {@return w / sigma} */
    Node of(Node w, Pass pass) {
        Node u = left;
        Node v = right;
        if (pass instanceof Pass.Training) {
            Node both = LayerOperations.singularVectors(w, left, right, iterations);
            u = both.rows(0, w.rows());
            v = both.rows(w.rows(), w.columns());
        }
        Node sigma = u.transpose().product(w.product(v));
        return w.over(sigma.broadcast(w.rows(), w.columns()));
    }
}

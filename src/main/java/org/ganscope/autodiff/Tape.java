package org.ganscope.autodiff;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.KernelChoice;
import org.ganscope.math.Kernels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The operations that some results need, in order, each with its buffer: recorded once, played at
 * each update. Playing allocates nothing. What depends on constants alone is computed once. A tape
 * belongs to one thread, and a result to one tape.
 */
public final class Tape {
    private final KernelChoice choice = new KernelChoice();
    private final Node[] steps;

    /**
     * Records a computation.
     *
     * @param results whose values are wanted after a play
     */
    public Tape(List<? extends Node> results) {
        List<Node> order = Order.of(results);
        Map<Node, Integer> readers = readers(order, results);
        List<Node> playing = new ArrayList<>();
        for (Node node : order) {
            if (node instanceof Leaf) {
                continue;
            }
            if (node.hasValue()) {
                throw new IllegalStateException("a result is on a tape already");
            }
            node.store(buffer(node, readers));
            if (node.constant()) {
                node.forward(choice.now());
            } else {
                playing.add(node);
            }
        }
        steps = playing.toArray(Node[]::new);
    }

    private static Map<Node, Integer> readers(List<Node> order, List<? extends Node> results) {
        Map<Node, Integer> readers = new HashMap<>();
        order.forEach(node -> node.inputs().forEach(i -> readers.merge(i, 1, Integer::sum)));
        results.forEach(result -> readers.merge(result, 1, Integer::sum));
        return readers;
    }

    /** {@return its first input's buffer where nobody else reads that: it stays in the cache} */
    private static FMatrixRMaj buffer(Node node, Map<Node, Integer> readers) {
        if (node instanceof Elementwise) {
            Node first = node.inputs().getFirst();
            if (!first.constant()
                    && !(first instanceof Leaf)
                    && readers.getOrDefault(first, 0) == 1) {
                return first.value();
            }
        }
        return new FMatrixRMaj(node.rows(), node.columns());
    }

    /** Computes the results from what the leaves hold now. */
    public void play() {
        play(choice.now());
    }

    void play(Kernels kernels) {
        for (Node step : steps) {
            step.forward(kernels);
        }
    }
}

package org.ganscope.autodiff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Goes back through a computation and makes the nodes of the gradients. What does not lead to a
 * chosen node gets none.
 */
public final class Gradients {
    private final Set<Node> wanted = new HashSet<>();
    private final Map<Node, Node> sums = new HashMap<>();

    private Gradients() {}

    /**
     * {@return the gradients of {@code loss}, [1, 1], each of the shape of its target; nodes like
     * any other, so that they have gradients themselves}
     */
    public static List<Node> of(Node loss, List<? extends Node> targets) {
        Shapes.mustMatch(1, loss.size(), "sizes of a loss and of a number");
        return new Gradients().go(loss, Leaf.constant(1, 1, 1), targets, Set.of());
    }

    private List<Node> go(
            Node result, Node seed, List<? extends Node> targets, Set<? extends Node> ends) {
        List<Node> order = Order.of(List.of(result));
        wanted.addAll(targets);
        for (Node node : order) {
            if (!ends.contains(node) && node.inputs().stream().anyMatch(wanted::contains)) {
                wanted.add(node);
            }
        }
        sums.put(result, seed);
        for (Node node : order.reversed()) {
            Node gradient = sums.get(node);
            if (gradient != null && wanted.contains(node) && !ends.contains(node)) {
                node.backward(gradient, new Way());
            }
        }
        return targets.stream().map(this::sum).toList();
    }

    private Node sum(Node target) {
        Node gradient = sums.get(target);
        return gradient == null ? Leaf.constant(target.rows(), target.columns(), 0) : gradient;
    }

    /** Collects what flows into the inputs. */
    private final class Way implements Node.Chain {
        @Override
        public void add(Node input, Supplier<Node> gradient) {
            if (wanted.contains(input)) {
                sums.merge(input, gradient.get(), Node::plus);
            }
        }

        @Override
        public void addThrough(Node equal, Node gradient, List<Node> inputs) {
            List<Node> targets = inputs.stream().filter(wanted::contains).distinct().toList();
            // An input may be made of another one: that way is the outer computation's.
            List<Node> parts = new Gradients().go(equal, gradient, targets, Set.copyOf(inputs));
            for (int i = 0; i < targets.size(); i++) {
                Node part = parts.get(i);
                add(targets.get(i), () -> part);
            }
        }
    }
}

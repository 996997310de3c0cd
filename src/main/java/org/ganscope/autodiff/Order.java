package org.ganscope.autodiff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts nodes into an order in which they can be computed: inputs before what is made of them. */
final class Order {
    private final List<Node> nodes = new ArrayList<>();
    private final Set<Node> seen = new HashSet<>();

    private Order() {}

    /** {@return {@code results} and all that they are made of} */
    static List<Node> of(List<? extends Node> results) {
        Order order = new Order();
        results.forEach(order::visit);
        return order.nodes;
    }

    private void visit(Node node) {
        if (seen.add(node)) {
            node.inputs().forEach(this::visit);
            nodes.add(node);
        }
    }
}

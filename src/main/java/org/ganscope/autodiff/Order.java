package org.ganscope.autodiff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Puts nodes into an order in which they can be computed: inputs before what is made of them. */
final class Order {
    private final List<Node> nodes = new ArrayList<>();
    private final Set<Node> seen = new HashSet<>();

    /** The way to the node that is visited; no recursion, for a computation may be deep. */
    private final Deque<Visit> way = new ArrayDeque<>();

    private Order() {}

    /** A node whose inputs are being visited. */
    private record Visit(Node node, Iterator<Node> inputs) {}

    /** {@return {@code results} and all that they are made of} */
    static List<Node> of(List<? extends Node> results) {
        Order order = new Order();
        results.forEach(order::visit);
        return order.nodes;
    }

    private void visit(Node result) {
        enter(result);
        while (!way.isEmpty()) {
            Visit visit = way.getLast();
            if (visit.inputs().hasNext()) {
                enter(visit.inputs().next());
            } else {
                nodes.add(visit.node());
                way.removeLast();
            }
        }
    }

    private void enter(Node node) {
        if (seen.add(node)) {
            way.addLast(new Visit(node, node.inputs().iterator()));
        }
    }
}

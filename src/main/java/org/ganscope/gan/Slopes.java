package org.ganscope.gan;

import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;

import java.util.List;
import java.util.function.UnaryOperator;

/** How steep D is at some points: what penalties on its gradient are made of. */
final class Slopes {
    /** So that the length has a slope where D is flat; far below float32's last digit of 1. */
    private static final double FLAT = 1e-12;

    private final Node squares;

    /**
     * @param discriminator [features, columns] to logits, [1, columns]
     * @param x [features, columns]
     */
    Slopes(UnaryOperator<Node> discriminator, Node x) {
        // By a copy: where D's weights are looked ahead, they come from the same samples.
        Node point = x.plus(0);
        Node gradient = Gradients.of(discriminator.apply(point).sum(), List.of(point)).getFirst();
        squares = columnSums(gradient.power(2));
    }

    /** {@return the mean over the points of |grad D|^2, [1, 1]} */
    Node meanSquare() {
        return squares.mean();
    }

    /** {@return the mean over the points of (|grad D| - 1)^2, [1, 1]} */
    Node meanSquareFromOne() {
        return aboveOne().power(2).mean();
    }

    /** {@return the mean over the points of max(0, |grad D| - 1)^2, [1, 1]} */
    Node meanSquareAboveOne() {
        return aboveOne().leakyRelu(0).power(2).mean();
    }

    private Node aboveOne() {
        return squares.plus(FLAT).sqrt().plus(-1);
    }

    private static Node columnSums(Node x) {
        return x.rows() == 1 ? x : Leaf.constant(1, x.rows(), 1).product(x);
    }

    /**
     * {@return points between two sets, column by column}
     *
     * @param share of the first, [1, columns]
     */
    static Node between(Node first, Node second, Node share) {
        return second.plus(first.minus(second).times(toRows(share, first.rows())));
    }

    /**
     * {@return points around a set}
     *
     * @param reach by how many standard deviations of all elements at most
     * @param direction uniform on [0, 1), [features, columns]
     * @param share uniform on [0, 1), [1, columns]
     */
    static Node around(Node x, double reach, Node direction, Node share) {
        Node deviation = x.moments().rows(1, 1).broadcast(x.rows(), x.columns());
        Node offset = direction.times(deviation).times(reach);
        return x.plus(offset.times(toRows(share, x.rows())));
    }

    private static Node toRows(Node row, int rows) {
        return rows == 1 ? row : Leaf.constant(rows, 1, 1).product(row);
    }
}

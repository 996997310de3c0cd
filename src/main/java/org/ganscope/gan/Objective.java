package org.ganscope.gan;

import org.ganscope.autodiff.Node;

import java.util.List;
import java.util.Optional;

/**
 * A player's loss on one batch, summand by summand.
 *
 * @param loss the sum, [1, 1]
 * @param summands in the order in which they were added up
 * @param onReal D's logits of real samples, where they take part, [1, judged]
 * @param onFake D's logits of generated samples, where they take part, [1, judged]
 */
record Objective(Node loss, List<Summand> summands, Optional<Node> onReal, Optional<Node> onFake) {

    /**
     * One part of a loss.
     *
     * @param penalty whose it is; empty for what both players play about
     * @param value [1, 1]
     */
    record Summand(Optional<Penalty> penalty, Node value) {
        static Summand ofGame(Node value) {
            return new Summand(Optional.empty(), value);
        }

        static Summand of(Penalty penalty, Node value) {
            return new Summand(Optional.of(penalty), value);
        }
    }

    /** {@return the sum of summands, from left to right} */
    static Objective of(List<Summand> summands, Optional<Node> onReal, Optional<Node> onFake) {
        Node loss = summands.stream().map(Summand::value).reduce(Node::plus).orElseThrow();
        return new Objective(loss, List.copyOf(summands), onReal, onFake);
    }
}

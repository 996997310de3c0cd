package org.ganscope.gan;

import org.ganscope.autodiff.Node;

import java.util.List;

/**
 * What a player's update is about.
 *
 * @param objective the player's loss
 * @param driving what the player goes down on: its loss, and with consensus a common term
 * @param means of D's outputs on real and on generated samples; empty for the generator
 */
record Aim(Objective objective, Node driving, List<Node> means) {

    /** {@return the player's loss, [1, 1]} */
    Node loss() {
        return objective.loss();
    }
}

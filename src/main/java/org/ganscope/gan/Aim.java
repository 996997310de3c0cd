package org.ganscope.gan;

import org.ganscope.autodiff.Node;

import java.util.List;

/**
 * What a player's update is about.
 *
 * @param loss of the player
 * @param driving what the player goes down on: its loss, and with consensus a common term
 * @param means of D's outputs on real and on generated samples; empty for the generator
 */
record Aim(Node loss, Node driving, List<Node> means) {}

package org.ganscope.gan;

/**
 * Where one number that a player learns stands.
 *
 * @param layer its number in the network, from 1
 * @param parameter which of the layer's matrices, from 0: the weights before the bias, a gain
 *     before its shift
 * @param element its place in that matrix, row after row
 */
public record WeightPlace(Player player, int layer, int parameter, int element) {}

package org.ganscope.gan;

/**
 * How one update moved one layer of a player.
 *
 * @param layer its number in its network, from 1
 * @param gradientNorm Euclidean norm of the gradient over the layer's parameters
 * @param updateRatio Euclidean norm of what the update changed, clipping included, over that of the
 *     layer's parameters before it; NaN where these were all 0
 */
public record LayerMovement(int layer, double gradientNorm, double updateRatio) {}

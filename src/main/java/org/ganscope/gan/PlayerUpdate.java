package org.ganscope.gan;

/**
 * What one update of one player was about, all of it as computed before the update.
 *
 * @param loss of the player that moved
 * @param meanReal D's mean output on real samples, as charts draw it; NaN for a generator update
 * @param meanFake D's mean output on generated samples; NaN for a generator update
 * @param gradientNorm Euclidean norm of the gradient over all the player's parameters
 */
public record PlayerUpdate(double loss, double meanReal, double meanFake, double gradientNorm) {}

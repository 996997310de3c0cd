package org.ganscope.gan;

/**
 * How large the matrices of a game are, beside its networks.
 *
 * @param latent coordinates of one noise vector
 * @param data coordinates of one sample
 * @param batch samples of each kind in one update; may change while D sees single samples
 */
public record Dimensions(int latent, int data, int batch) {}

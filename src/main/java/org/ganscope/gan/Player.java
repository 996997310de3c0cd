package org.ganscope.gan;

/** The two sides of the game. */
public enum Player {
    DISCRIMINATOR,
    GENERATOR
}

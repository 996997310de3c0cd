package org.ganscope.gan;

/** What one move of both players at once was about, where both stood before it. */
public record BothUpdates(PlayerUpdate discriminator, PlayerUpdate generator) {}

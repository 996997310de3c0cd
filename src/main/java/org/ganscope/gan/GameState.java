package org.ganscope.gan;

import org.ganscope.nn.Descent;
import org.ganscope.nn.Network;

/** All that the next update of a game depends on, at one moment. Immutable. */
public record GameState(
        Network.State generator,
        Network.State discriminator,
        Descent.State generatorDescent,
        Descent.State discriminatorDescent) {}

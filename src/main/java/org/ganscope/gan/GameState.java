package org.ganscope.gan;

import org.ganscope.nn.Descent;
import org.ganscope.nn.Tensors;

/** All that the next update of a game depends on, at one moment. Immutable. */
public record GameState(
        Tensors generator,
        Tensors discriminator,
        Descent.State generatorDescent,
        Descent.State discriminatorDescent) {}

package org.ganscope.experiment;

import org.ganscope.nn.Layer;

/**
 * One layer of a network, as far as it is shown. Immutable.
 *
 * @param layer as the config describes it
 * @param units what it hands on
 * @param wires how the units before are led to them
 * @param own the numbers that each unit learns beside its wires, such as its bias
 */
public record LayerPicture(Layer layer, UnitsPicture units, Wires wires, OwnNumbers own) {}

package org.ganscope.plot;

import org.ganscope.experiment.Quantity;

import java.awt.Color;
import java.util.function.Function;

/**
 * One line of a {@link HistoryChart}.
 *
 * @param color its colour in a theme
 */
record Trace(Quantity quantity, String label, Function<Theme, Color> color) {}

package org.ganscope.plot;

import org.ganscope.experiment.Figure;

import java.awt.Color;
import java.util.function.Function;

/**
 * One line of a {@link HistoryChart}.
 *
 * @param color its colour in a theme
 */
record Trace(Figure figure, String label, Function<Theme, Color> color) {}

package org.ganscope.experiment;

/** A number that a run's {@link History} keeps over its steps. */
public sealed interface Quantity permits Figure, LayerFigure {

    /** {@return its name in a table} */
    String column();
}

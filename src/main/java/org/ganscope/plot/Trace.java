package org.ganscope.plot;

import org.ganscope.experiment.NoiseFloor;
import org.ganscope.experiment.Quantity;

import java.awt.Color;
import java.util.Optional;
import java.util.function.Function;

/**
 * One line of a {@link HistoryChart}.
 *
 * @param color its colour in a theme
 * @param floor what is shown of the same figure of real samples
 */
record Trace(Quantity quantity, String label, Function<Theme, Color> color, Floor floor) {
    /** Without a floor. */
    Trace(Quantity quantity, String label, Function<Theme, Color> color) {
        this(quantity, label, color, Floor.NONE);
    }

    /** {@return what real samples have, where that is shown and known} */
    Optional<NoiseFloor.Range> known(NoiseFloor all) {
        return floor == Floor.NONE ? Optional.empty() : all.of(quantity);
    }
}

package org.ganscope.experiment;

import java.util.Map;
import java.util.Objects;

/**
 * A history as it stood when it was asked for.
 *
 * @param bands one for every figure; never changed once it is here
 */
record RecordedHistory(long lastStep, Map<Figure, RecordedBand> bands) implements History {
    @Override
    public Band band(Figure figure) {
        return Objects.requireNonNull(bands.get(figure));
    }
}

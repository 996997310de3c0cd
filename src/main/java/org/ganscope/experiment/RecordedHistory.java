package org.ganscope.experiment;

import java.util.Map;

/**
 * A history as it stood when it was asked for.
 *
 * @param bands one for every number that was taken; never changed once it is here
 */
record RecordedHistory(long lastStep, Map<Quantity, RecordedBand> bands) implements History {
    private static final Band NONE = new BandRecorder().view();

    @Override
    public Band band(Quantity quantity) {
        Band band = bands.get(quantity);
        return band == null ? NONE : band;
    }
}

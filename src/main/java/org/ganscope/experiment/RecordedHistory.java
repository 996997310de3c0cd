package org.ganscope.experiment;

import org.ganscope.codec.Transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A history as it stood when it was asked for.
 *
 * @param bands one for every number that was taken; never changed once it is here
 */
record RecordedHistory(long lastStep, Map<Quantity, RecordedBand> bands) implements History {
    private static final List<Figure> OF_PLAYERS =
            List.of(
                    Figure.DISCRIMINATOR_LOSS,
                    Figure.GENERATOR_LOSS,
                    Figure.D_REAL,
                    Figure.D_FAKE,
                    Figure.DISCRIMINATOR_GRADIENT,
                    Figure.GENERATOR_GRADIENT);
    private static final RecordedBand NONE = new BandRecorder().view();

    @Override
    public Band band(Quantity quantity) {
        Band band = bands.get(quantity);
        return band == null ? NONE : band;
    }

    /** {@return a history of so many steps with this config, by way of a transfer} */
    RecordedHistory through(Transfer transfer, ExperimentConfig config, long steps) {
        Map<Quantity, RecordedBand> brought = new HashMap<>();
        Stream.concat(OF_PLAYERS.stream(), config.quantities().stream())
                .forEach(
                        one -> {
                            RecordedBand known = bands.getOrDefault(one, NONE);
                            String name = "history/" + one.column();
                            brought.put(one, known.through(transfer, name, steps));
                        });
        return new RecordedHistory(steps, brought);
    }
}

package org.ganscope.experiment;

import java.util.HashMap;
import java.util.Map;

/** Takes down a run's figures as they come. TRAINER thread; what it hands out goes anywhere. */
public final class HistoryRecorder {
    private final Map<Quantity, BandRecorder> bands = new HashMap<>();
    private long lastStep;

    /** {@return a recorder that goes on after {@code history}, and leaves it alone} */
    static HistoryRecorder after(RecordedHistory history) {
        var recorder = new HistoryRecorder();
        recorder.lastStep = history.lastStep();
        history.bands().forEach((one, band) -> recorder.bands.put(one, BandRecorder.after(band)));
        return recorder;
    }

    /** Adds what the players did in a step. Steps come in order. */
    public void append(long step, StepFigures figures) {
        lastStep = step;
        append(step, Figure.DISCRIMINATOR_LOSS, figures.discriminatorLoss());
        append(step, Figure.GENERATOR_LOSS, figures.generatorLoss());
        append(step, Figure.D_REAL, figures.dReal());
        append(step, Figure.D_FAKE, figures.dFake());
        append(step, Figure.DISCRIMINATOR_GRADIENT, figures.discriminatorGradient());
        append(step, Figure.GENERATOR_GRADIENT, figures.generatorGradient());
        figures.layers().forEach((layer, value) -> append(step, layer, value));
    }

    /** Adds how the evaluation samples stood after a step. Steps come in order. */
    public void append(long step, SampleFigures figures) {
        lastStep = step;
        figures.values().forEach((figure, value) -> append(step, figure, value));
    }

    /**
     * Drops what came after {@code step}, which lies no further back than the single entries reach.
     */
    void forgetAfter(long step) {
        if (lastStep > step) {
            lastStep = step;
            bands.values().forEach(band -> band.forgetAfter(step));
        }
    }

    /** {@return all that was taken down so far; cheap, since it shares what will not change} */
    public History view() {
        return recorded();
    }

    RecordedHistory recorded() {
        Map<Quantity, RecordedBand> views = new HashMap<>();
        bands.forEach((one, band) -> views.put(one, band.view()));
        return new RecordedHistory(lastStep, views);
    }

    private void append(long step, Quantity quantity, double value) {
        if (!Double.isNaN(value)) {
            bands.computeIfAbsent(quantity, _ -> new BandRecorder()).append(step, value);
        }
    }
}

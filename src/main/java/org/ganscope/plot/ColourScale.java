package org.ganscope.plot;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Plane;

import java.util.OptionalDouble;

/**
 * What the colours for D's outputs run over, on the plane and over minibatches alike: as far to
 * either side of where D cannot tell as D goes, in round numbers, so that a D that says little
 * shows too, and the same shade lies where it cannot tell. Where no output says that, the range
 * that D takes. It moves calmly, and legends say from where to where.
 */
final class ColourScale {
    /** A shorter range of colours would show the rounding of numbers. */
    private static final double LEAST = 1e-3;

    private final CalmUnit reach = new CalmUnit();
    private final CalmSpan raw = new CalmSpan(new Span(0, 1));

    /** Forgets what was shown, as for another run. */
    void restart() {
        reach.restart();
        raw.restart();
    }

    /**
     * {@return the range for the next picture}
     *
     * @param plane D's outputs
     * @param atRest whether no picture follows until somebody asks for one
     */
    Span follow(ExperimentConfig config, Plane plane, boolean atRest) {
        Span said = OutputScale.range(plane);
        OptionalDouble undecided = config.loss().undecidedOutput();
        return undecided.isPresent()
                ? about(undecided.getAsDouble(), said, atRest, config.loss().judgesByProbability())
                : raw.follow(said.low(), said.high());
    }

    private Span about(double undecided, Span said, boolean atRest, boolean isProbability) {
        double needed = Math.max(said.high() - undecided, undecided - said.low());
        double least = LEAST * Math.max(1, Math.abs(undecided));
        double shown = reach.follow(Math.max(least, needed), atRest);
        return isProbability
                ? new Span(Math.max(0, undecided - shown), Math.min(1, undecided + shown))
                : new Span(undecided - shown, undecided + shown);
    }
}

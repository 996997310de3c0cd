package org.ganscope.session;

import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.WeightPlace;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * What may be asked of a session: the whole list. Immutable, as is all that passes between threads.
 */
public sealed interface Command {
    /** Train until the config's number of steps, or on without end where that is passed. */
    record Play() implements Command {}

    record Pause() implements Command {}

    /** Finish the begun round, or do a whole one; {@code count} times. */
    record Step(int count) implements Command {
        public Step {
            if (count < 1) {
                throw new IllegalArgumentException("cannot do %d steps".formatted(count));
            }
        }
    }

    /** Train until a step, which lies ahead. */
    record RunTo(long step) implements Command {}

    /** One update of one player; out of turn it belongs to no round. */
    record UpdatePlayer(Player player) implements Command {}

    /** Updates a second while playing; empty is as fast as it goes. Ends slow motion. */
    record Pace(OptionalDouble updatesPerSecond) implements Command {
        public Pace {
            if (updatesPerSecond.isPresent() && !(updatesPerSecond.getAsDouble() > 0)) {
                throw new IllegalArgumentException("no pace: " + updatesPerSecond);
            }
        }
    }

    /**
     * Show these aspects in every snapshot, beside samples, D and figures.
     *
     * @param motion whether to tell how the game moves, too
     */
    record Watch(Set<Aspect> aspects, boolean motion) implements Command {
        public Watch {
            aspects = Set.copyOf(aspects);
        }
    }

    /**
     * Draw what is known of the plane for a picture of this shape, in this run and in those to
     * come.
     */
    record Frame(double widthToHeight) implements Command {
        public Frame {
            if (!(widthToHeight > 0)) {
                throw new IllegalArgumentException("no shape: " + widthToHeight);
            }
        }
    }

    /**
     * Give one number that a player learns another value; while training goes on, it is refused.
     */
    record SetWeight(WeightPlace place, double value) implements Command {}

    /** Tell how it stands once more. */
    record Tell() implements Command {}

    /** Slow motion: updates are shown phase by phase, that many phases a second while playing. */
    record SlowMotion(double phasesPerSecond) implements Command {
        public SlowMotion {
            if (!(phasesPerSecond > 0)) {
                throw new IllegalArgumentException("no pace: " + phasesPerSecond);
            }
        }
    }

    /** Pause, and show the next phase of the update that is begun, or the first of the next. */
    record NextPhase() implements Command {}

    /** Changes of live fields alone; others are refused. */
    record Reconfigure(ExperimentConfig config) implements Command {}

    /** A new run from step 0, paused. */
    record Reset(ExperimentConfig config) implements Command {}

    /** End the thread. */
    record Close() implements Command {}
}

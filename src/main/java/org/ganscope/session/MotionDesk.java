package org.ganscope.session;

import org.ganscope.dynamics.GameDynamics;
import org.ganscope.dynamics.Motion;
import org.ganscope.dynamics.Pace;
import org.ganscope.gan.GameField;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells how a run's game moves, while somebody watches that: on another thread, for it takes longer
 * than a frame, and on a copy of the game, which trains on. TRAINER thread, but for the work
 * itself.
 */
final class MotionDesk {
    /** Training goes on so long at least between two looks. */
    private static final long PAUSE = 400_000_000;

    private final Executor worker;
    private final Runnable done;
    private final AtomicReference<Optional<Answer>> answer =
            new AtomicReference<>(Optional.empty());
    private boolean watched;
    private boolean moved = true;
    private boolean busy;
    private long askedAt;
    private Optional<Answer> newest = Optional.empty();

    private record Answer(Run run, Motion motion) {}

    /**
     * @param worker does the work
     * @param done called by it when there is something new to tell
     */
    MotionDesk(Executor worker, Runnable done) {
        this.worker = worker;
        this.done = done;
    }

    void watch(boolean watches) {
        watched = watches;
    }

    /** Takes note that the game may stand elsewhere now. */
    void moved() {
        moved = true;
    }

    /**
     * {@return what is known of the run, not older than it takes to find out; empty where nobody
     * watches or nothing is known yet}
     *
     * @param training whether the run goes on by itself
     */
    Optional<Motion> of(Run run, boolean training, long now) {
        if (!watched) {
            return Optional.empty();
        }
        takeAnswer();
        boolean due = moved && !(training && now - askedAt < PAUSE);
        if (due && !busy) {
            askedAt = now;
            moved = false;
            ask(run);
        }
        return newest.filter(known -> known.run().equals(run)).map(Answer::motion);
    }

    private void takeAnswer() {
        Optional<Answer> found = answer.getAndSet(Optional.empty());
        if (found.isPresent()) {
            newest = found;
            busy = false;
        }
    }

    private void ask(Run run) {
        long parameters = run.config().parameters();
        if (parameters > GameDynamics.MOST) {
            newest = Optional.of(new Answer(run, Motion.tooLarge(parameters)));
            return;
        }
        GameField field = run.field();
        Pace pace = Pace.of(run.config(), run.steps());
        long step = run.steps();
        double shown = reach();
        busy = true;
        worker.execute(
                () -> {
                    answer.set(Optional.of(new Answer(run, told(field, pace, step, shown))));
                    done.run();
                });
    }

    /** {@return how far the field reaches that was told last, of whatever run; 0 for none} */
    private double reach() {
        return newest.map(Answer::motion).orElse(null) instanceof Motion.Told known
                ? known.reach()
                : 0;
    }

    private static Motion told(GameField field, Pace pace, long step, double shown) {
        try {
            return Motion.of(field, pace, step, shown);
        } catch (RuntimeException | OutOfMemoryError e) {
            System.getLogger(MotionDesk.class.getName())
                    .log(System.Logger.Level.ERROR, "the game's motion was not found", e);
            return new Motion.Untold("The eigenvalues could not be computed here.");
        }
    }
}

package org.ganscope.session;

import org.ganscope.config.ConfigException;
import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.BegunUpdate;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Snapshot;
import org.ganscope.gan.Player;
import org.ganscope.gan.WeightPlace;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** Does to a run what commands ask for, and turns what goes wrong into a status. TRAINER thread. */
final class RunControl {
    private static final Logger LOG = System.getLogger(RunControl.class.getName());

    private final Function<ExperimentConfig, Run> start;
    private Run run;
    private final SlowMotion slowMotion = new SlowMotion();
    private Goal goal = new Goal.Rest();
    private Optional<Trouble> trouble = Optional.empty();
    private Optional<Snapshot> snapshot = Optional.empty();
    private Set<Aspect> watched = Set.of();
    private OptionalDouble shape = OptionalDouble.empty();

    RunControl(Function<ExperimentConfig, Run> start, ExperimentConfig first) {
        this.start = start;
        run = start.apply(first);
    }

    Run run() {
        return run;
    }

    Goal goal() {
        return goal;
    }

    boolean isTraining() {
        return !(goal instanceof Goal.Rest);
    }

    Status status() {
        if (trouble.isPresent()) {
            return trouble.get().status();
        }
        if (isTraining()) {
            return new Status.Running();
        }
        boolean isUntouched =
                run.steps() == 0 && run.isBetweenSteps() && run.changedSince().isEmpty();
        return isUntouched ? new Status.Ready() : new Status.Paused();
    }

    /** {@return what the run looks like; where that fails, what it looked like last} */
    Optional<Snapshot> snapshot() {
        if (!attempt(() -> snapshot = Optional.of(run.snapshot(watched)))
                && status() instanceof Status.Diverged) {
            attempt(() -> snapshot = Optional.of(run.snapshot(watched)));
        }
        return snapshot;
    }

    /** Shows these aspects from now on. */
    void watch(Set<Aspect> aspects) {
        watched = aspects;
    }

    /** Draws the plane for a picture of this shape from now on, also in the runs to come. */
    void frame(double widthToHeight) {
        shape = OptionalDouble.of(widthToHeight);
        run.frame(widthToHeight);
    }

    void play() {
        go(run.steps() < run.config().steps() ? new Goal.EndOfConfig() : new Goal.Endless());
    }

    void go(Goal target) {
        if (canTrain()) {
            goal = target;
            restIfThere();
        }
    }

    void pause() {
        goal = new Goal.Rest();
    }

    /** Makes the next update on the way to the goal. */
    void update() {
        slowMotion.forget();
        attempt(run::update);
        restIfThere();
    }

    /** Goes one phase further on the way to the goal. {@return whether an update was made} */
    boolean phase() {
        attempt(
                () -> {
                    if (slowMotion.next(run)) {
                        run.update();
                    }
                });
        restIfThere();
        return slowMotion.begun().map(BegunUpdate::isMade).orElse(true);
    }

    /** Pauses and shows the next phase. */
    void nextPhase() {
        pause();
        if (canTrain()) {
            phase();
        }
    }

    /** {@return the update that is shown phase by phase} */
    Optional<BegunUpdate> begun() {
        return slowMotion.begun();
    }

    /** Shows no phases any more; what was begun is made like any other update, later. */
    void endSlowMotion() {
        slowMotion.forget();
    }

    void update(Player player) {
        if (canTrain()) {
            slowMotion.forget();
            attempt(() -> run.update(player));
            restIfThere();
        }
    }

    void reconfigure(ExperimentConfig config) {
        forgetRefusals();
        attempt(() -> run.reconfigure(config));
        attempt(() -> slowMotion.review(run));
        restIfThere();
    }

    void set(WeightPlace place, double value) {
        if (isTraining()) {
            stop(Trouble.refused("Pause first: a weight is set while training rests."));
        } else if (canTrain()) {
            attempt(() -> run.set(place, value));
            attempt(() -> slowMotion.review(run));
        }
    }

    void reset(ExperimentConfig config) {
        try {
            run = start.apply(config);
            shape.ifPresent(run::frame);
            slowMotion.forget();
            trouble = Optional.empty();
        } catch (OutOfMemoryError e) {
            stop(Trouble.refusedForMemory());
        } catch (DivergedException e) {
            stop(Trouble.refused(e));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a run could not be built", e);
            stop(Trouble.unbuilt(e));
        }
        pause();
    }

    private void restIfThere() {
        if (goal.isReached(run)) {
            pause();
        }
    }

    private boolean canTrain() {
        forgetRefusals();
        return trouble.isEmpty();
    }

    private void forgetRefusals() {
        trouble = trouble.filter(Trouble::endsTheRun);
    }

    /** {@return whether it went well} */
    private boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (DivergedException e) {
            stop(Trouble.diverged(e));
        } catch (ConfigException e) {
            stop(Trouble.refused(e));
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.log(Level.ERROR, "training stopped", e);
            stop(Trouble.broken(e));
        }
        return false;
    }

    private void stop(Trouble why) {
        if (trouble.isEmpty() || !trouble.get().endsTheRun()) {
            trouble = Optional.of(why);
        }
        if (why.endsTheRun()) {
            slowMotion.forget();
        }
        pause();
    }
}

package org.ganscope.experiment;

import org.ganscope.config.ConfigException;
import org.ganscope.gan.GameField;
import org.ganscope.gan.Insides;
import org.ganscope.gan.Player;
import org.ganscope.gan.TrainingDivergedException;
import org.ganscope.gan.WeightPlace;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One run: its game, played step by step, with its history. The same config and the same calls give
 * the same bits; measuring and looking change none. TRAINER thread.
 *
 * <p>A run that leaves the finite numbers says so by a {@link DivergedException}. It then stands
 * where its last good step ended, which can still be looked at, and refuses to go on.
 */
public final class Experiment {
    private final Course course;
    private final Logbook log = new Logbook();
    private final Observer observer;

    /** A run before its first step, measured once. */
    public Experiment(ExperimentConfig config) {
        course = new Course(config);
        observer = new Observer(course, log);
    }

    /** {@return what the run trains with now} */
    public ExperimentConfig config() {
        return course.config();
    }

    /** {@return rounds finished since the start} */
    public long steps() {
        return course.steps();
    }

    /** {@return the figures of the last finished step} */
    public StepFigures last() {
        return course.last();
    }

    /** {@return all figures so far; an immutable view} */
    public History history() {
        return log.history();
    }

    /** {@return how the run left the finite numbers, if it did} */
    public Optional<DivergedException> end() {
        return log.end();
    }

    /** {@return whether no step is half done} */
    public boolean isBetweenSteps() {
        return !course.round().isBegun();
    }

    /**
     * {@return the step since which the run was changed by hand (a live change or an update out of
     * turn), so that its config alone cannot repeat it}
     */
    public OptionalLong changedSince() {
        return log.changedSince();
    }

    /** Finishes the begun step, or does a whole one. */
    public void step() {
        do {
            update();
        } while (!isBetweenSteps());
    }

    /** Makes the next update of the step, or the whole step where both players move at once. */
    public void update() {
        move(
                () -> {
                    if (course.update()) {
                        observer.finishedStep();
                    }
                });
    }

    /**
     * {@return the next update, part by part, without making it; empty where it would leave the
     * finite numbers, or the run has ended} The run does not notice.
     */
    public Optional<UpdateAnatomy> dissect() {
        try {
            return end().isPresent() ? Optional.empty() : Optional.of(course.dissect());
        } catch (TrainingDivergedException _) {
            return Optional.empty();
        }
    }

    /**
     * Makes an update of one player, which belongs to the step only where it is that one's turn.
     * Where both move at once, there are whole steps only, and it makes one.
     */
    public void update(Player player) {
        if (player == course.turn() || config().moves().together()) {
            update();
        } else {
            move(() -> course.extraUpdate(player));
            changedByHand();
        }
    }

    private void changedByHand() {
        log.noteMove();
        log.noteChange(steps());
        observer.see();
    }

    private void move(Runnable update) {
        log.mustBeOpen();
        log.noteMove();
        observer.forget();
        try {
            update.run();
        } catch (TrainingDivergedException e) {
            throw observer.diverged(e.tensor());
        }
    }

    /**
     * {@return the game's vector field where the run stands, on a batch as large as its own that
     * depends on the seed and the step alone; the run does not notice}
     */
    public GameField field() {
        return course.field();
    }

    /**
     * {@return the figures of the evaluation samples as the generator stands now}
     *
     * @throws DivergedException if they are not finite
     */
    public SampleFigures evaluate() {
        return observer.evaluate();
    }

    /**
     * {@return D's outputs on samples, as charts draw them, [count]; where D judges each sample
     * alone}
     *
     * @param samples [dimension, count]
     */
    public double[] outputs(float[] samples) {
        return observer.outputs(samples);
    }

    /**
     * {@return samples of the generator as it stands now, [dimension, count], in the order in which
     * they were drawn; the first are those that are measured}
     */
    public float[] generate(int count) {
        return observer.generate(count);
    }

    /** Draws the plane for a picture of this shape from now on. */
    public void frame(double widthToHeight) {
        observer.frame(widthToHeight);
    }

    /** {@return what is measured of this moment, or of the last one whose samples were finite} */
    public Measurement measurement() {
        return observer.measurement();
    }

    /** {@return what this moment looks like, or the last one whose samples were finite} */
    public Snapshot snapshot() {
        return snapshot(Set.of());
    }

    /** {@return the same with what is watched, beside samples, D and figures} */
    public Snapshot snapshot(Set<Aspect> watched) {
        return observer.snapshot(watched);
    }

    /**
     * Goes on with another config; the optimizers keep their state.
     *
     * @throws ConfigException if a field differs that changes only in a new run
     */
    public void reconfigure(ExperimentConfig other) {
        LiveChange change = LiveChange.between(config(), other);
        boolean isTrained = steps() > 0 || !isBetweenSteps() || changedSince().isPresent();
        if (change.changesTraining() && isTrained) {
            log.noteChange(steps(), config());
        }
        if (course.reconfigure(other)) {
            log.noteMove();
            observer.finishedStep();
        }
        log.noteConfig(other);
        // Another generator may be shown now, and other metrics be taken.
        observer.measureAs(other);
        observer.see();
        log.note(steps(), evaluate().beginning(history()));
    }

    /**
     * Sets one number that a player learns, by hand.
     *
     * @throws ConfigException if the number or what the generator makes with it is no good; then
     *     nothing has changed
     */
    public void set(WeightPlace place, double value) {
        log.mustBeOpen();
        Insides insides = course.game().insides(place.player());
        HandSetWeight change = HandSetWeight.checked(insides, place, value);
        observer.forget();
        change.make();
        if (!observer.findsFiniteSamples()) {
            change.takeBack();
            observer.forget();
            throw change.refused("must keep the generator's samples finite");
        }
        change.noteIn(log, steps(), config());
        observer.see();
    }

    /** {@return all that the run depends on from here} */
    public ExperimentState capture() {
        return new ExperimentState(config(), course.position(), log.recorded(), changedSince());
    }

    /**
     * Goes back to a captured state, bit by bit.
     *
     * @throws ConfigException if the state is of a run whose config differs in a field that changes
     *     only in a new run
     */
    public void restore(ExperimentState state) {
        LiveChange.between(config(), state.config());
        course.goTo(state.position());
        course.reconfigure(state.config());
        log.restore(state);
        observer.measureAs(state.config());
        observer.see();
    }
}

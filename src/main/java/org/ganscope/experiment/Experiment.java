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
    /** How many steps at most go by before a look at whether the samples are still finite. */
    private static final int UNSEEN_STEPS = 100;

    private final Course course;
    private final Evaluation evaluation;
    private final Watch watch;
    private final Views views;
    private final DetailViews details;
    private Measured real;
    private HistoryRecorder history = new HistoryRecorder();
    private OptionalLong changedSince = OptionalLong.empty();
    private Optional<DivergedException> end = Optional.empty();

    /** A run before its first step, measured once. */
    public Experiment(ExperimentConfig config) {
        course = new Course(config);
        evaluation = new Evaluation(config);
        real = evaluation.real();
        watch = new Watch(course, evaluation);
        watch.see();
        views = Views.of(config, watch.look().orElseThrow().samples());
        details = new DetailViews(config, views);
        history.append(0, evaluate());
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
        return history.view();
    }

    /** {@return how the run left the finite numbers, if it did} */
    public Optional<DivergedException> end() {
        return end;
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
        return changedSince;
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
                        finishStep();
                    }
                });
    }

    /**
     * {@return the next update, part by part, without making it; empty where it would leave the
     * finite numbers, or the run has ended} The run does not notice.
     */
    public Optional<UpdateAnatomy> dissect() {
        try {
            return end.isPresent() ? Optional.empty() : Optional.of(course.dissect());
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
            markChanged();
            see();
        }
    }

    private void move(Runnable update) {
        if (end.isPresent()) {
            throw end.get();
        }
        watch.forget();
        try {
            update.run();
        } catch (TrainingDivergedException e) {
            throw ended(watch.diverged(steps() + 1, e.tensor()));
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
        return watch.look().orElseThrow(() -> ended(watch.lost())).figures();
    }

    /**
     * {@return D's outputs on samples, as charts draw them, [count]; where D judges each sample
     * alone}
     *
     * @param samples [dimension, count]
     */
    public double[] outputs(float[] samples) {
        int count = samples.length / config().data().dimension();
        float[] logits = new float[count];
        course.game().judge(samples, count, logits);
        double[] outputs = new double[count];
        for (int i = 0; i < count; i++) {
            outputs[i] = config().loss().output(logits[i]);
        }
        return outputs;
    }

    /**
     * {@return samples of the generator as it stands now, [dimension, count], in the order in which
     * they were drawn; the first are those that are measured}
     */
    public float[] generate(int count) {
        float[] samples = new float[config().data().dimension() * count];
        evaluation.generate(course.game(), steps(), samples);
        return samples;
    }

    /** {@return what this moment looks like, or the last one whose samples were finite} */
    public Snapshot snapshot() {
        return snapshot(Set.of());
    }

    /**
     * {@return what this moment looks like, or the last one whose samples were finite}
     *
     * @param watched what to show beside samples, D and figures
     */
    public Snapshot snapshot(Set<Aspect> watched) {
        return watch.look()
                .map(generated -> show(generated, watched))
                .orElseGet(() -> watch.atLastSeen(generated -> show(generated, watched)));
    }

    private Snapshot show(Measured generated, Set<Aspect> watched) {
        var moment = new Views.Moment(steps(), real, generated);
        Views.Picture picture = views.view(course.game(), config().loss(), moment);
        return new Snapshot(
                steps(),
                course.round().discriminatorUpdates(),
                course.round().generatorUpdates(),
                last(),
                real.figures(),
                generated.figures(),
                picture.samples(),
                picture.discriminator(),
                details.of(watched, course, moment));
    }

    /**
     * Goes on with another config; the optimizers keep their state.
     *
     * @throws ConfigException if a field differs that changes only in a new run
     */
    public void reconfigure(ExperimentConfig other) {
        LiveChange change = LiveChange.between(config(), other);
        boolean isTrained = steps() > 0 || !isBetweenSteps() || changedSince.isPresent();
        if (change.changesTraining() && isTrained) {
            markChanged();
        }
        if (course.reconfigure(other)) {
            finishStep();
        }
        // Another generator may be shown now, and other metrics be taken.
        measureAs(other);
        see();
        history.append(steps(), evaluate().beginning(history.view()));
    }

    private void measureAs(ExperimentConfig other) {
        if (evaluation.choose(other)) {
            real = evaluation.real();
        }
        watch.forget();
    }

    /**
     * Sets one number that a player learns, by hand.
     *
     * @throws ConfigException if the number or what the generator makes with it is no good; then
     *     nothing has changed
     */
    public void set(WeightPlace place, double value) {
        if (end.isPresent()) {
            throw end.get();
        }
        Insides insides = course.game().insides(place.player());
        HandSetWeight change = HandSetWeight.checked(insides, place, value);
        watch.forget();
        change.make();
        if (watch.look().isEmpty()) {
            change.takeBack();
            watch.forget();
            throw change.refused("must keep the generator's samples finite");
        }
        markChanged();
        see();
    }

    /** {@return all that the run depends on from here} */
    public ExperimentState capture() {
        return new ExperimentState(config(), course.position(), history.recorded(), changedSince);
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
        history = HistoryRecorder.after(state.history());
        changedSince = state.changedSince();
        end = Optional.empty();
        measureAs(state.config());
        see();
    }

    private void markChanged() {
        if (changedSince.isEmpty()) {
            changedSince = OptionalLong.of(steps());
        }
    }

    private void finishStep() {
        boolean isDue = steps() % config().evaluation().every() == 0;
        if (isDue || steps() % UNSEEN_STEPS == 0) {
            see();
        } else {
            watch.pass();
        }
        history.append(steps(), last());
        if (isDue) {
            history.append(steps(), evaluate());
        }
    }

    private void see() {
        try {
            watch.see();
        } catch (DivergedException e) {
            throw ended(e);
        }
    }

    private DivergedException ended(DivergedException how) {
        end = Optional.of(how);
        history.forgetAfter(steps());
        return how;
    }
}

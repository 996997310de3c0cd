package org.ganscope.experiment;

import java.util.Arrays;
import java.util.Set;

/**
 * Looks at a course as it goes: measures its samples, takes snapshots of it, and notes figures and
 * a bad end in the logbook. The course does not notice, but that it is led back where it left the
 * finite numbers. TRAINER thread.
 */
final class Observer {
    /** How many steps at most go by before a look at whether the samples are still finite. */
    private static final int UNSEEN_STEPS = 100;

    private final Course course;
    private final Logbook log;
    private final Evaluation evaluation;
    private final Watch watch;
    private final Views views;
    private final DetailViews details;
    private Measured real;

    /** Looks at a course before its first step, and measures it once. */
    Observer(Course course, Logbook log) {
        this.course = course;
        this.log = log;
        ExperimentConfig config = course.config();
        evaluation = new Evaluation(config);
        real = evaluation.real();
        watch = new Watch(course, evaluation);
        watch.see();
        views = Views.of(config, watch.look().orElseThrow().samples());
        details = new DetailViews(config, views);
        log.note(0, evaluate());
    }

    /** Forgets the samples that it saw, for the course goes on. */
    void forget() {
        watch.forget();
    }

    /** {@return whether the generator's samples are finite now} */
    boolean findsFiniteSamples() {
        return watch.look().isPresent();
    }

    /**
     * Takes the present position for good, having seen that the samples are.
     *
     * @throws DivergedException if they are not
     */
    void see() {
        try {
            watch.see();
        } catch (DivergedException e) {
            throw ended(e);
        }
    }

    /**
     * Notes a step that was finished just now, with the samples' figures where these are due.
     *
     * @throws DivergedException if the samples are seen not to be finite
     */
    void finishedStep() {
        boolean isDue = course.steps() % course.config().evaluation().every() == 0;
        if (isDue || course.steps() % UNSEEN_STEPS == 0) {
            see();
        } else {
            watch.pass();
        }
        log.note(course.steps(), course.last());
        if (isDue) {
            log.note(course.steps(), evaluate());
        }
    }

    /** Leads the course back to its last good position, as its end. {@return what to tell of it} */
    DivergedException diverged(String tensor) {
        return ended(watch.diverged(course.steps() + 1, tensor));
    }

    private DivergedException ended(DivergedException how) {
        return log.noteEnd(course.steps(), how);
    }

    /** Measures by another config's metrics from now on. */
    void measureAs(ExperimentConfig other) {
        if (evaluation.choose(other)) {
            real = evaluation.real();
        }
        watch.forget();
    }

    /**
     * {@return the figures of the evaluation samples as the generator stands now}
     *
     * @throws DivergedException if they are not finite
     */
    SampleFigures evaluate() {
        return watch.look().orElseThrow(() -> ended(watch.lost())).figures();
    }

    /**
     * {@return samples of the generator as it stands now, [dimension, count]; the first are those
     * that are measured}
     */
    float[] generate(int count) {
        float[] samples = new float[course.config().data().dimension() * count];
        evaluation.generate(course.game(), course.steps(), samples);
        return samples;
    }

    /** {@return D's outputs on samples, where D judges each alone, [count]} */
    double[] outputs(float[] samples) {
        float[] logits = new float[samples.length / course.config().data().dimension()];
        course.game().judge(samples, logits.length, logits);
        double[] outputs = new double[logits.length];
        Arrays.setAll(outputs, i -> course.config().loss().output(logits[i]));
        return outputs;
    }

    /** Draws the plane for a picture of this shape from now on. */
    void frame(double widthToHeight) {
        views.frame(widthToHeight);
    }

    /**
     * {@return what this moment looks like, or the last one whose samples were finite}
     *
     * @param watched what to show beside samples, D and figures
     */
    Snapshot snapshot(Set<Aspect> watched) {
        return watch.look()
                .map(generated -> show(generated, watched))
                .orElseGet(() -> watch.atLastSeen(generated -> show(generated, watched)));
    }

    /** {@return what is measured of this moment, or of the last one whose samples were finite} */
    Measurement measurement() {
        return watch.look()
                .map(this::measurement)
                .orElseGet(() -> watch.atLastSeen(this::measurement));
    }

    private Measurement measurement(Measured generated) {
        return new Measurement(course.steps(), real.figures(), generated.samples());
    }

    private Snapshot show(Measured generated, Set<Aspect> watched) {
        var moment = new Views.Moment(course.steps(), real, generated);
        Views.Picture picture = views.view(course.game(), course.config().loss(), moment);
        return new Snapshot(
                course.steps(),
                course.round().discriminatorUpdates(),
                course.round().generatorUpdates(),
                course.extra(),
                course.last(),
                real.figures(),
                generated.figures(),
                picture.samples(),
                picture.discriminator(),
                details.of(watched, course, moment));
    }
}

package org.ganscope.experiment;

import org.ganscope.gan.TrainingDivergedException;

import java.util.Optional;
import java.util.function.Function;

/**
 * Watches that a course stays among the finite numbers, and finds the way back to where it last
 * was. TRAINER thread.
 */
final class Watch {
    private static final String SAMPLES = "generator output";

    private final Course course;
    private final Evaluation evaluation;

    /** What the generator makes now; empty until somebody asks, or where it is not finite. */
    private Optional<Measured> measured = Optional.empty();

    /** Where to go back to, unless the samples are not finite there. */
    private Course.Position lastPassed;

    /** The last position whose samples were seen to be finite; only whole steps came after it. */
    private Course.Position lastSeen;

    Watch(Course course, Evaluation evaluation) {
        this.course = course;
        this.evaluation = evaluation;
        lastPassed = course.position();
        lastSeen = lastPassed;
    }

    /** Forgets the samples, for the course goes on. */
    void forget() {
        measured = Optional.empty();
    }

    /** {@return the samples as the generator stands now; empty where they are not finite} */
    Optional<Measured> look() {
        if (measured.isEmpty()) {
            measured = evaluation.generated(course.game(), course.config().loss(), course.steps());
        }
        return measured;
    }

    /**
     * {@return what there is to tell of the last position with finite samples; the course stays}
     */
    <T> T atLastSeen(Function<Measured, T> telling) {
        Course.Position here = course.position();
        goTo(lastSeen);
        T past = telling.apply(look().orElseThrow());
        goTo(here);
        return past;
    }

    /** Takes the present position for good. */
    void pass() {
        lastPassed = course.position();
    }

    /**
     * Takes the present position for good, having seen that the samples are.
     *
     * @throws DivergedException if they are not
     */
    void see() {
        if (look().isEmpty()) {
            throw lost();
        }
        pass();
        lastSeen = lastPassed;
    }

    /** Goes back to before the samples were lost. {@return what to tell of it} */
    DivergedException lost() {
        return diverged(course.steps(), SAMPLES);
    }

    /** Goes back to the last good position. {@return what to tell of it} */
    DivergedException diverged(long step, String tensor) {
        goTo(lastPassed);
        return look().isPresent() ? new DivergedException(step, tensor) : replayed();
    }

    /** The samples were lost before it was noticed: this finds the step, and stops before it. */
    private DivergedException replayed() {
        goTo(lastSeen);
        if (look().isEmpty()) {
            return new DivergedException(0, SAMPLES);
        }
        Course.Position good = lastSeen;
        String tensor = SAMPLES;
        try {
            while (look().isPresent()) {
                good = course.position();
                forget();
                course.finishStep();
            }
        } catch (TrainingDivergedException e) {
            tensor = e.tensor();
        }
        goTo(good);
        return new DivergedException(good.steps() + 1, tensor);
    }

    private void goTo(Course.Position position) {
        course.goTo(position);
        forget();
    }
}

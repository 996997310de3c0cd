package org.ganscope.plot;

import org.ganscope.experiment.BegunUpdate;
import org.ganscope.experiment.Phase;
import org.ganscope.experiment.Phase.Kind;
import org.ganscope.gan.Dissection;
import org.ganscope.gan.Dissection.Verdicts;
import org.ganscope.gan.Excerpt;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What has passed along the diagram's ways so far, told by the first number of each: empty for what
 * the phase that is shown has not computed yet.
 */
record PassedNumbers(Optional<BegunUpdate> update) {

    String noise() {
        return first(Kind.NOISE, one -> Optional.of(one.noise()));
    }

    String generated() {
        return first(Kind.FORWARD, one -> Optional.of(one.generated()));
    }

    String real() {
        return first(Kind.ON_REAL, Dissection::real);
    }

    /** {@return what D said last} */
    String verdict() {
        return isKnown(Kind.ON_FAKE)
                ? first(Kind.ON_FAKE, one -> one.onFake().map(Verdicts::outputs))
                : first(Kind.ON_REAL, one -> one.onReal().map(Verdicts::outputs));
    }

    String loss() {
        return number(Kind.LOSS, one -> Optional.of(one.loss()));
    }

    String gradient() {
        return number(Kind.BACKWARD, one -> Optional.of(one.gradientNorm()));
    }

    private String first(Kind kind, Function<Dissection, Optional<Excerpt>> part) {
        return number(
                kind, one -> part.apply(one).map(found -> found.columns().getFirst().getFirst()));
    }

    private String number(Kind kind, Function<Dissection, Optional<Double>> part) {
        return update.filter(_ -> isKnown(kind))
                .map(one -> one.anatomy().look(one.phase().player()))
                .flatMap(part)
                .map(PhaseNumbers::number)
                .orElse("");
    }

    /** {@return whether the present player's phase of that kind has come} */
    private boolean isKnown(Kind kind) {
        if (update.isEmpty()) {
            return false;
        }
        List<Phase> phases = update.get().phases();
        int at = phases.indexOf(new Phase(update.get().phase().player(), kind));
        return at >= 0 && at <= update.get().index();
    }
}

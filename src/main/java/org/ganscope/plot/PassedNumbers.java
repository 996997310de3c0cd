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
import java.util.function.ToDoubleFunction;

/**
 * What has passed along the diagram's ways so far, told by the first of each, in lines: a number,
 * or a point. Empty for what the phase that is shown has not computed yet.
 */
record PassedNumbers(Optional<BegunUpdate> update) {

    List<String> noise() {
        return first(Kind.NOISE, one -> Optional.of(one.noise()));
    }

    List<String> generated() {
        return first(Kind.FORWARD, one -> Optional.of(one.generated()));
    }

    List<String> real() {
        return first(Kind.ON_REAL, Dissection::real);
    }

    /** {@return what D said last} */
    List<String> verdict() {
        return isKnown(Kind.ON_FAKE)
                ? first(Kind.ON_FAKE, one -> one.onFake().map(Verdicts::outputs))
                : first(Kind.ON_REAL, one -> one.onReal().map(Verdicts::outputs));
    }

    String loss() {
        return number(Kind.LOSS, Dissection::loss);
    }

    String gradient() {
        return number(Kind.BACKWARD, Dissection::gradientNorm);
    }

    private List<String> first(Kind kind, Function<Dissection, Optional<Excerpt>> part) {
        return known(kind)
                .flatMap(part)
                .map(found -> lines(found.columns().getFirst()))
                .orElse(List.of());
    }

    /** {@return a number in one line, a point in two; of more coordinates the first} */
    private static List<String> lines(List<Double> sample) {
        String first = PhaseNumbers.number(sample.getFirst());
        return switch (sample.size()) {
            case 1 -> List.of(first);
            case 2 -> List.of("(" + first + ",", PhaseNumbers.number(sample.getLast()) + ")");
            default -> List.of("(" + first + ",", "…)");
        };
    }

    private String number(Kind kind, ToDoubleFunction<Dissection> part) {
        return known(kind).map(one -> PhaseNumbers.number(part.applyAsDouble(one))).orElse("");
    }

    private Optional<Dissection> known(Kind kind) {
        return update.filter(_ -> isKnown(kind))
                .map(one -> one.anatomy().look(one.phase().player()));
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

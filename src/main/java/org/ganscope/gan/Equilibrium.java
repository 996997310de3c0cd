package org.ganscope.gan;

import org.ganscope.gan.AdversarialLoss.Hinge;
import org.ganscope.gan.AdversarialLoss.LeastSquares;
import org.ganscope.gan.AdversarialLoss.Minimax;
import org.ganscope.gan.AdversarialLoss.NonSaturating;
import org.ganscope.gan.AdversarialLoss.Relativistic;
import org.ganscope.gan.AdversarialLoss.RelativisticAverage;
import org.ganscope.gan.AdversarialLoss.Wasserstein;

import java.util.Locale;
import java.util.Optional;

/**
 * The value of a loss where the generator has learned the data and D can do no better.
 *
 * @param name as charts write it, such as "2 log 2"
 */
public record Equilibrium(double value, String name) {

    /** {@return D's} */
    public static Optional<Equilibrium> ofDiscriminator(AdversarialLoss loss) {
        return Optional.of(
                switch (loss) {
                    case NonSaturating(double label) -> ofClassifier(label);
                    case Minimax(double label) -> ofClassifier(label);
                    case LeastSquares(double a, double b, double _) ->
                            unnamed((b - a) * (b - a) / 4);
                    case Wasserstein _ -> new Equilibrium(0, "0");
                    case Hinge _ -> new Equilibrium(2, "2");
                    case Relativistic _ -> new Equilibrium(Math.log(2), "log 2");
                    case RelativisticAverage _ -> new Equilibrium(2 * Math.log(2), "2 log 2");
                });
    }

    /** {@return G's; nothing where any constant D is a best one, and each gives another loss} */
    public static Optional<Equilibrium> ofGenerator(AdversarialLoss loss) {
        return switch (loss) {
            case NonSaturating(double label) ->
                    Optional.of(named(label, -Math.log(label / 2), "log 2"));
            case Minimax(double label) ->
                    Optional.of(named(label, Math.log(1 - label / 2), "-log 2"));
            case LeastSquares(double a, double b, double c) -> {
                double miss = (a + b) / 2 - c;
                yield Optional.of(unnamed(miss * miss / 2));
            }
            case Wasserstein _, Hinge _ -> Optional.empty();
            case Relativistic _, RelativisticAverage _ -> ofDiscriminator(loss);
        };
    }

    /** {@return D's cross-entropy where it says half the label of all samples} */
    private static Equilibrium ofClassifier(double label) {
        double value = -label * Math.log(label / 2) - (2 - label) * Math.log(1 - label / 2);
        return named(label, value, "2 log 2");
    }

    private static Equilibrium named(double label, double value, String withoutSmoothing) {
        return label == 1 ? new Equilibrium(value, withoutSmoothing) : unnamed(value);
    }

    private static Equilibrium unnamed(double value) {
        return new Equilibrium(value, String.format(Locale.ROOT, "%.3f", value));
    }
}

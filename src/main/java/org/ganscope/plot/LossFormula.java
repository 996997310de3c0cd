package org.ganscope.plot;

import org.ganscope.config.Option;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.AdversarialLoss.Hinge;
import org.ganscope.gan.AdversarialLoss.LeastSquares;
import org.ganscope.gan.AdversarialLoss.Minimax;
import org.ganscope.gan.AdversarialLoss.NonSaturating;
import org.ganscope.gan.AdversarialLoss.Relativistic;
import org.ganscope.gan.AdversarialLoss.RelativisticAverage;
import org.ganscope.gan.AdversarialLoss.Wasserstein;
import org.ganscope.gan.Dragan;
import org.ganscope.gan.InstanceNoise;
import org.ganscope.gan.Method;
import org.ganscope.gan.Penalty;
import org.ganscope.gan.Player;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A player's loss as it is computed, in {@link Formula}'s markup, term by term: "mean" is over the
 * batch, σ the sigmoid.
 */
final class LossFormula {
    private static final String FAKE = "D(G(z))";

    private LossFormula() {}

    /** {@return the loss of a player, first what it is called, then each term with its sign} */
    static List<String> of(Player player, Method method) {
        List<String> terms = new ArrayList<>();
        terms.add(name(player) + " =");
        switch (player) {
            case DISCRIMINATOR -> terms.addAll(ofDiscriminator(method.loss()));
            case GENERATOR -> terms.addAll(ofGenerator(method));
        }
        for (Penalty penalty : method.penalties()) {
            term(player, penalty).ifPresent(terms::add);
        }
        if (terms.get(1).startsWith("+ ")) {
            terms.set(1, terms.get(1).substring(2));
        }
        return List.copyOf(terms);
    }

    /** {@return the loss's name} */
    static String name(Player player) {
        return player == Player.DISCRIMINATOR ? "L_D" : "L_G";
    }

    private static List<String> ofDiscriminator(AdversarialLoss loss) {
        return switch (loss) {
            case NonSaturating(double label) -> crossEntropy(label);
            case Minimax(double label) -> crossEntropy(label);
            case LeastSquares(double a, double b, double _) ->
                    List.of("½ mean " + square("D(x)", b), "+ ½ mean " + square(FAKE, a));
            case Wasserstein _ -> List.of("mean " + FAKE, "− mean D(x)");
            case Hinge _ -> List.of("mean max(0, 1 − D(x))", "+ mean max(0, 1 + " + FAKE + ")");
            case Relativistic _ -> List.of("−mean log σ(D(x) − " + FAKE + ")");
            case RelativisticAverage _ ->
                    List.of(
                            "−mean log σ(D(x) − mean " + FAKE + ")",
                            "− mean log(1 − σ(" + FAKE + " − mean D(x)))");
        };
    }

    private static List<String> crossEntropy(double label) {
        String onReal =
                label < 1
                        ? "−mean [%s log D(x) + %s log(1 − D(x))]"
                                .formatted(number(label), number(1 - label))
                        : "−mean log D(x)";
        return List.of(onReal, "− mean log(1 − " + FAKE + ")");
    }

    private static List<String> ofGenerator(Method method) {
        double kept =
                find(method, Penalty.FeatureMatching.class)
                        .map(Penalty.FeatureMatching::adversarial)
                        .orElse(1.0);
        if (kept == 0) {
            return List.of();
        }
        List<String> terms = ofGenerator(method.loss());
        return kept == 1 ? terms : List.of(number(kept) + " · (" + String.join(" ", terms) + ")");
    }

    private static List<String> ofGenerator(AdversarialLoss loss) {
        return switch (loss) {
            case NonSaturating _ -> List.of("−mean log " + FAKE);
            case Minimax _ -> List.of("mean log(1 − " + FAKE + ")");
            case LeastSquares(double _, double _, double c) -> List.of("½ mean " + square(FAKE, c));
            case Wasserstein _, Hinge _ -> List.of("−mean " + FAKE);
            case Relativistic _ -> List.of("−mean log σ(" + FAKE + " − D(x))");
            case RelativisticAverage _ ->
                    List.of(
                            "−mean log σ(" + FAKE + " − mean D(x))",
                            "− mean log(1 − σ(D(x) − mean " + FAKE + "))");
        };
    }

    private static Optional<String> term(Player player, Penalty penalty) {
        boolean isD = player == Player.DISCRIMINATOR;
        return switch (penalty) {
            case Penalty.R1(double w) -> only(isD, half(w) + " mean ‖slope of D at x‖²", penalty);
            case Penalty.R2(double w) ->
                    only(isD, half(w) + " mean ‖slope of D at G(z)‖²", penalty);
            case Penalty.WganGp(double w) ->
                    only(isD, number(w) + " mean (‖slope of D between‖ − 1)²", penalty);
            case Penalty.OneSidedGp(double w) ->
                    only(isD, number(w) + " mean max(0, ‖slope of D between‖ − 1)²", penalty);
            case Dragan(double w, double _) ->
                    only(isD, number(w) + " mean (‖slope of D around x‖ − 1)²", penalty);
            case Penalty.FeatureMatching(double w, double _) ->
                    only(!isD, number(w) + " ‖mean h(x) − mean h(G(z))‖²", penalty);
            case Penalty.HistoricalAveraging(double w) ->
                    only(
                            true,
                            "%s ‖%s − its mean so far‖²".formatted(number(w), theta(player)),
                            penalty);
            case Penalty.WeightClipping _, InstanceNoise _, Penalty.Consensus _ -> Optional.empty();
        };
    }

    /** {@return the player's weights} */
    static String theta(Player player) {
        return player == Player.DISCRIMINATOR ? "θ_D" : "θ_G";
    }

    private static Optional<String> only(boolean counts, String term, Penalty penalty) {
        return counts ? Optional.of("+ " + term + " (" + label(penalty) + ")") : Optional.empty();
    }

    /** {@return what a penalty is called} */
    static String label(Penalty penalty) {
        return Option.of(penalty.getClass()).label();
    }

    static <P extends Penalty> Optional<P> find(Method method, Class<P> kind) {
        return method.penalties().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static String half(double weight) {
        return number(weight) + "/2";
    }

    private static String square(String output, double label) {
        if (label == 0) {
            return output + "²";
        }
        String difference = label < 0 ? " + " + number(-label) : " − " + number(label);
        return "(" + output + difference + ")²";
    }

    /** {@return a setting as a person would write it: 10, 0.9, 1.5e-6} */
    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros();
        double size = Math.abs(value);
        boolean isPlain = size == 0 || (size >= 1e-5 && size < 1e7);
        return isPlain
                ? rounded.toPlainString()
                : rounded.toString().replace("E", "e").replace("e+", "e");
    }
}

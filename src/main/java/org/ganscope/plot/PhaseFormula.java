package org.ganscope.plot;

import org.ganscope.experiment.Phase;
import org.ganscope.experiment.UpdateAnatomy;
import org.ganscope.gan.Moves;
import org.ganscope.gan.Penalty;
import org.ganscope.gan.Player;
import org.ganscope.nn.Optimizer;
import org.ganscope.plot.PhaseReport.Term;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The formula of a phase: the player's loss with the terms lit that it is about, or the move. */
final class PhaseFormula {
    private PhaseFormula() {}

    static List<Term> of(UpdateAnatomy anatomy, Phase phase) {
        return switch (phase.kind()) {
            case BACKWARD -> List.of(lit(gradient(anatomy, phase.player())));
            case UPDATE -> List.of(lit(move(anatomy, phase.player())));
            case LOOK_AHEAD, BOTH_UPDATE ->
                    List.of(
                            lit(move(anatomy, Player.DISCRIMINATOR) + ","),
                            lit(move(anatomy, Player.GENERATOR)));
            case NOISE, FORWARD, UNROLL, ON_REAL, ON_FAKE, LOSS ->
                    LossFormula.of(phase.player(), anatomy.method()).stream()
                            .map(term -> new Term(term, isAbout(phase.kind(), term)))
                            .toList();
        };
    }

    private static Term lit(String markup) {
        return new Term(markup, true);
    }

    private static boolean isAbout(Phase.Kind kind, String term) {
        return switch (kind) {
            case LOSS -> true;
            case ON_REAL -> Stream.of("D(x)", "at x", "h(x)").anyMatch(term::contains);
            case ON_FAKE -> term.contains("G(z)");
            default -> false;
        };
    }

    private static String gradient(UpdateAnatomy anatomy, Player player) {
        String theta = LossFormula.theta(player);
        String what =
                LossFormula.find(anatomy.method(), Penalty.Consensus.class)
                        .map(
                                consensus ->
                                        "(%s + %s/2 (‖g_D‖² + ‖g_G‖²))"
                                                .formatted(
                                                        LossFormula.name(player),
                                                        LossFormula.number(consensus.weight())))
                        .orElse(LossFormula.name(player));
        return "%s = ∂%s / ∂%s".formatted(g(player), what, theta);
    }

    private static String g(Player player) {
        return player == Player.DISCRIMINATOR ? "g_D" : "g_G";
    }

    private static String move(UpdateAnatomy anatomy, Player player) {
        UpdateAnatomy.Move move = anatomy.move(player);
        String theta = LossFormula.theta(player);
        String g = g(player);
        String by =
                switch (anatomy.method().moves()) {
                    case Moves.Extragradient _ -> g + " ahead";
                    case Moves.Optimistic _ -> "2 " + g + " − " + g + " before";
                    default -> g;
                };
        boolean isPlain = move.optimizer() instanceof Optimizer.Sgd sgd && sgd.momentum() == 0;
        String step =
                isPlain
                        ? String.format(
                                Locale.ROOT,
                                "%s · %s",
                                LossFormula.number(move.rate()),
                                bracket(by))
                        : "%s(%s)".formatted(PhaseWords.optimizer(move.optimizer()), by);
        return "new %s = %s − %s".formatted(theta, theta, step);
    }

    private static String bracket(String term) {
        return term.contains(" − ") ? "(" + term + ")" : term;
    }
}

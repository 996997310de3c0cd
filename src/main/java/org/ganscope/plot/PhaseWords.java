package org.ganscope.plot;

import org.ganscope.config.Option;
import org.ganscope.experiment.BegunUpdate;
import org.ganscope.experiment.Phase;
import org.ganscope.experiment.UpdateAnatomy;
import org.ganscope.gan.InstanceNoise;
import org.ganscope.gan.Moves;
import org.ganscope.gan.Penalty;
import org.ganscope.gan.Player;
import org.ganscope.gan.Sees;
import org.ganscope.nn.Optimizer;

import java.util.Locale;

/** The phases of an update in words for students. */
final class PhaseWords {
    private PhaseWords() {}

    /** {@return a phase's name, such as "D on real"} */
    static String name(Phase phase) {
        String player = letter(phase.player());
        return switch (phase.kind()) {
            case NOISE -> "sample noise";
            case FORWARD -> "G forward";
            case UNROLL -> "D moves ahead";
            case ON_REAL -> "D on real";
            case ON_FAKE -> "D on fake";
            case LOSS -> player + "'s loss";
            case BACKWARD -> player + " backward";
            case LOOK_AHEAD -> "look ahead";
            case UPDATE -> player + " update";
            case BOTH_UPDATE -> "update of both";
        };
    }

    private static String letter(Player player) {
        return player == Player.DISCRIMINATOR ? "D" : "G";
    }

    static String title(BegunUpdate update) {
        UpdateAnatomy anatomy = update.anatomy();
        Phase phase = update.phase();
        UpdateAnatomy.Move move = anatomy.move(phase.player());
        boolean isOfBoth = anatomy.together();
        String whose =
                isOfBoth
                        ? "both at once"
                        : letter(phase.player())
                                + (move.updates() > 1
                                        ? " %d of %d".formatted(move.number(), move.updates())
                                        : "");
        return String.format(Locale.ROOT, "Step %,d · %s: %s", anatomy.step(), whose, name(phase));
    }

    static String frozen(BegunUpdate update) {
        Phase phase = update.phase();
        if (phase.kind() == Phase.Kind.BOTH_UPDATE) {
            return "neither is frozen";
        }
        if (update.anatomy().together()) {
            return "neither moves yet";
        }
        return phase.player() == Player.DISCRIMINATOR ? "G is frozen" : "D is frozen";
    }

    static String sentence(UpdateAnatomy anatomy, Phase phase) {
        boolean isD = phase.player() == Player.DISCRIMINATOR;
        return switch (phase.kind()) {
            case NOISE ->
                    isD
                            ? "Noise z is drawn, for G to make the fakes that D will judge."
                            : "Fresh noise z is drawn, for G to learn with.";
            case FORWARD ->
                    isD
                            ? "G turns each z into a sample G(z). It is only used here and learns nothing."
                            : "G turns each z into a sample G(z).";
            case UNROLL ->
                    "D is moved %d updates ahead, on a copy: G plays against the D that will answer."
                            .formatted(anatomy.method().unrolling());
            case ON_REAL ->
                    isD
                            ? "D judges %s. It should find them real."
                                    .formatted(judged(anatomy, "real samples x"))
                            : "This loss compares, so D judges real samples too.";
            case ON_FAKE ->
                    isD
                            ? "D judges %s. It should find them fake."
                                    .formatted(judged(anatomy, "generated samples"))
                            : "D judges %s. G wants them to be found real."
                                    .formatted(judged(anatomy, "generated samples"));
            case LOSS ->
                    isD
                            ? "The verdicts make one number: the lower, the better D tells real from fake."
                            : "The verdicts make one number: the lower, the better G does.";
            case BACKWARD -> backward(anatomy, isD);
            case LOOK_AHEAD ->
                    "Both move as a trial, take the gradients there, and come back: those will move them.";
            case UPDATE ->
                    "%s moves %s's weights against the gradient%s. The charts show what came of it."
                            .formatted(
                                    optimizer(anatomy.move(phase.player()).optimizer()),
                                    letter(phase.player()),
                                    isD ? clipped(anatomy) : "");
            case BOTH_UPDATE ->
                    "Both gradients were taken before anyone moved; now both players move at once%s."
                            .formatted(
                                    anatomy.method().moves() instanceof Moves.Optimistic
                                            ? ", by twice the gradient less the one before"
                                            : "");
        };
    }

    private static String backward(UpdateAnatomy anatomy, boolean isD) {
        String also =
                LossFormula.find(anatomy.method(), Penalty.Consensus.class).isPresent()
                        ? " Consensus adds both players' squared gradients to what it goes down on."
                        : "";
        return (isD
                        ? "From the loss back through D: which way each of D's weights should go."
                        : "From the loss back through D, whose weights stay, to G: which way G's weights should go.")
                + also;
    }

    private static String clipped(UpdateAnatomy anatomy) {
        return LossFormula.find(anatomy.method(), Penalty.WeightClipping.class)
                .map(clipping -> " and cuts them off at ±" + LossFormula.number(clipping.limit()))
                .orElse("");
    }

    static String optimizer(Optimizer optimizer) {
        return Option.of(optimizer.getClass()).label();
    }

    /** {@return of what D judges, how it gets it} */
    private static String judged(UpdateAnatomy anatomy, String samples) {
        String noisy =
                LossFormula.find(anatomy.method(), InstanceNoise.class).isPresent()
                        ? " with noise added"
                        : "";
        return switch (anatomy.sees()) {
            case Sees.Sample _ -> samples + noisy;
            case Sees.Pack(int size) -> "packs of %d %s%s".formatted(size, samples, noisy);
            case Sees.Moments _ -> "the batch of " + samples + noisy + " by four numbers";
            case Sees.Minibatch _ -> "the whole batch of " + samples + noisy + " at once";
        };
    }
}

package org.ganscope.gan;

import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;
import org.ganscope.nn.Foresight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One update of one player, recorded for one batch size and method: first its gradients are taken,
 * then it moves, so that both players' gradients can be taken before either moves. Belongs to the
 * training thread.
 */
final class Turn {
    private final Player player;
    private final Learner learner;
    private final boolean seesReal;
    private final Optional<Penalty.WeightClipping> clipping;
    private final int count;
    private final Stage stage;
    private final SeenBatch seen;
    private final Draws draws = new Draws();
    private final Foresight foresight;
    private final Node loss;
    private final List<Node> means;
    private final List<float[]> gradients;
    private final Tape tape;
    private boolean hasLooked;
    private final Optional<Dissector> dissector;
    private double gradientNorm;

    /**
     * @param dissected whether it can be asked for the parts of what it computed
     */
    Turn(Player player, Players players, Method method, int count, boolean dissected) {
        this.player = player;
        this.count = count;
        learner = players.of(player);
        seesReal = player == Player.DISCRIMINATOR || method.generatorSeesReal();
        clipping =
                player == Player.DISCRIMINATOR
                        ? method.penalty(Penalty.WeightClipping.class)
                        : Optional.empty();
        stage = new Stage(players, method, count, seesReal, draws);
        foresight = players.discriminator().foresight();
        Aim aim = new Aims(players, method, stage, draws, foresight).of(player);
        loss = aim.loss();
        means = aim.means();
        List<Node> slopes = Gradients.of(aim.driving(), learner.matrices());
        List<Node> results = new ArrayList<>(slopes);
        results.add(loss);
        results.addAll(means);
        seen = new SeenBatch(stage, players.sees(), seesReal);
        results.addAll(seen.results());
        dissector =
                dissected
                        ? Optional.of(new Dissector(player, stage, seesReal, aim, method.loss()))
                        : Optional.empty();
        dissector.ifPresent(reader -> results.addAll(reader.results()));
        tape = new Tape(results);
        gradients = slopes.stream().map(slope -> slope.value().data).toList();
    }

    /** {@return samples of each kind in one update} */
    int count() {
        return count;
    }

    /**
     * Takes the gradients where both players stand now.
     *
     * @param step finished rounds of the game
     * @throws TrainingDivergedException if the loss or a gradient is not finite
     */
    void look(Batches batches, Chance chance, long step) {
        if (player == Player.DISCRIMINATOR) {
            stage.realInput().write(batches.real(player));
        }
        stage.noiseInput().write(batches.noise(player));
        if (player == Player.GENERATOR && seesReal) {
            stage.realInput().write(batches.real(player));
        }
        draws.draw(chance, step);
        foresight.prepare(step);
        tape.play();
        hasLooked = true;
        gradientNorm = check();
    }

    /** {@return the norm of the gradients; names what was lost before them where that is so} */
    private double check() {
        try {
            return learner.check(loss.scalar(), gradients);
        } catch (TrainingDivergedException e) {
            throw seen.lost().map(TrainingDivergedException::new).orElse(e);
        }
    }

    /** {@return what was computed when the gradients were taken last, in figures} */
    PlayerUpdate update() {
        boolean told = !means.isEmpty();
        return new PlayerUpdate(
                loss.scalar(),
                told ? means.get(0).scalar() : Double.NaN,
                told ? means.get(1).scalar() : Double.NaN,
                gradientNorm);
    }

    /** {@return the same, part by part} */
    Dissection dissection() {
        return dissector.orElseThrow().read(gradientNorm, learner.layerNorms(gradients));
    }

    /**
     * Moves the player by the gradients that were taken last.
     *
     * @throws TrainingDivergedException if a weight is no longer finite
     */
    void move(long step) {
        learner.move(gradients, step, clipping);
    }

    /** {@return the gradients that were taken last, one for each parameter; empty before that} */
    Optional<List<float[]>> gradients() {
        return hasLooked ? Optional.of(gradients) : Optional.empty();
    }
}

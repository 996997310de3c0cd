package org.ganscope.gan;

import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Foresight;
import org.ganscope.nn.Network;

import java.util.List;

/**
 * Where the generator's loss pulls each sample of a generated batch: minus the gradient of L_G with
 * respect to x, times the size of the batch. L_G is a mean over the batch, and so its gradient has
 * a factor of 1/n, which is taken out here: what is left does not shrink as batches grow, and for a
 * loss of single samples it is minus the slope of each sample's own term.
 *
 * <p>L_G is what the generator goes down on, as its next update would have it: with feature
 * matching and a look ahead where the method has them, but without consensus, which is no loss of
 * its own. All samples are of the generator's present weights, averaged or not. Of x alone it is
 * the partial gradient: the other samples of its pack or minibatch, the real samples and all
 * weights are held. D judges as in an update; what such a pass moves (power iterations, running
 * averages, dropout's draws) is put back, so that training does not notice. Belongs to the training
 * thread.
 */
public final class Pull {
    private final Network discriminator;
    private final Draws draws = new Draws();
    private final Foresight foresight;
    private final boolean seesReal;
    private final Stage stage;
    private final Node gradient;
    private final Tape tape;
    private final int count;

    /**
     * Records it for a game whose method and optimizers stay.
     *
     * @param count samples of a batch
     */
    public Pull(Game game, int count) {
        this.count = count;
        Players players = game.players();
        Method method = game.method().withoutConsensus();
        discriminator = players.discriminator().network();
        foresight = players.discriminator().foresight();
        seesReal = method.generatorSeesReal();
        Network generator = players.generator().network();
        stage = new Stage(players, method, count, seesReal, draws, generator::evaluation);
        Node loss = new Aims(players, method, stage, draws, foresight).of(Player.GENERATOR).loss();
        gradient = Gradients.of(loss, List.of(stage.generated())).getFirst();
        tape = new Tape(List.of(stage.generated(), gradient));
    }

    /** {@return samples of a batch} */
    public int count() {
        return count;
    }

    /**
     * Asks where the game stands now.
     *
     * @param real [dataDimension, count]; heard only where the generator's loss looks at real
     *     samples
     * @param noise [latentDimension, count]
     * @param chance what penalties and instance noise draw from
     * @param step finished rounds of the game
     * @param x G(z), [dataDimension, count], overwritten
     * @param pull where each is pulled, [dataDimension, count], overwritten
     */
    public void look(
            float[] real, float[] noise, RandomStream chance, long step, float[] x, float[] pull) {
        Network.State before = discriminator.capture();
        stage.noiseInput().write(noise);
        if (seesReal) {
            stage.realInput().write(real);
        }
        draws.draw(Chance.of(chance), step);
        foresight.prepare(step);
        tape.play();
        discriminator.restore(before);
        float[] slopes = gradient.value().data;
        System.arraycopy(stage.generated().value().data, 0, x, 0, x.length);
        for (int i = 0; i < pull.length; i++) {
            // 0 has no sign here.
            pull[i] = -count * slopes[i] + 0f;
        }
    }
}

package org.ganscope.gan;

import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;

import java.util.ArrayList;
import java.util.List;

/** One update of the generator, recorded for one batch size and loss. */
final class GeneratorTurn {
    private final Learner generator;
    private final Leaf noise;
    private final Node loss;
    private final List<float[]> gradients;
    private final Tape tape;
    private final int count;

    GeneratorTurn(Players players, AdversarialLoss by, int count) {
        this.count = count;
        generator = players.generator();
        noise = Leaf.variable(players.latentDimension(), count);
        Node fake = players.sees().view(generator.network().training(noise));
        loss = by.generatorLoss(players.discriminator().network().training(fake));
        List<Node> slopes = Gradients.of(loss, generator.matrices());
        List<Node> outputs = new ArrayList<>(slopes);
        outputs.add(loss);
        tape = new Tape(outputs);
        gradients = slopes.stream().map(slope -> slope.value().data).toList();
    }

    /** {@return samples of each kind in one update} */
    int count() {
        return count;
    }

    PlayerUpdate play(float[] z, long step) {
        noise.write(z);
        tape.play();
        double norm = generator.update(loss.scalar(), gradients, step);
        return new PlayerUpdate(loss.scalar(), Double.NaN, Double.NaN, norm);
    }
}

package org.ganscope.gan;

import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;

import java.util.ArrayList;
import java.util.List;

/** One update of the discriminator, recorded for one batch size and loss. */
final class DiscriminatorTurn {
    private final Learner discriminator;
    private final Leaf realInput;
    private final Leaf noise;
    private final Node loss;
    private final Node meanReal;
    private final Node meanFake;
    private final List<float[]> gradients;
    private final Tape tape;
    private final int count;

    DiscriminatorTurn(Players players, AdversarialLoss by, int count) {
        this.count = count;
        discriminator = players.discriminator();
        realInput = Leaf.variable(players.dataDimension(), count);
        noise = Leaf.variable(players.latentDimension(), count);
        Node real = players.sees().view(realInput);
        Node fake = players.sees().view(players.generator().network().training(noise));
        List<Node> logits = discriminator.network().training(List.of(real, fake));
        Node realLogits = logits.get(0);
        Node fakeLogits = logits.get(1);
        loss = by.discriminatorLoss(realLogits, fakeLogits);
        meanReal = by.outputs(realLogits).mean();
        meanFake = by.outputs(fakeLogits).mean();
        List<Node> outputs = new ArrayList<>(List.of(loss, meanReal, meanFake));
        List<Node> slopes = Gradients.of(loss, discriminator.matrices());
        outputs.addAll(slopes);
        tape = new Tape(outputs);
        gradients = slopes.stream().map(slope -> slope.value().data).toList();
    }

    /** {@return samples of each kind in one update} */
    int count() {
        return count;
    }

    PlayerUpdate play(float[] real, float[] z, long step) {
        realInput.write(real);
        noise.write(z);
        tape.play();
        double norm = discriminator.update(loss.scalar(), gradients, step);
        return new PlayerUpdate(loss.scalar(), meanReal.scalar(), meanFake.scalar(), norm);
    }
}

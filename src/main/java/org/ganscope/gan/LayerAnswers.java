package org.ganscope.gan;

import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each layer of a network makes of some inputs, for pictures of its units; asked again and
 * again as the network learns. Belongs to the training thread.
 */
public final class LayerAnswers {
    private final Leaf input;
    private final Optional<Leaf> batch;
    private final List<Node> layers = new ArrayList<>();
    private final Tape tape;

    /**
     * @param given what the first layer is given for the input
     */
    LayerAnswers(Leaf input, Optional<Leaf> batch, Node given, List<Node> layers) {
        this.input = input;
        this.batch = batch;
        this.layers.add(given);
        this.layers.addAll(layers);
        tape = new Tape(this.layers);
    }

    /**
     * Asks about all inputs.
     *
     * @param x [features, columns]
     */
    public void ask(float[] x) {
        input.write(x);
        tape.play();
    }

    /**
     * Asks about all inputs, each as one of a batch.
     *
     * @param x [features, columns]
     * @param among [features, size]
     */
    public void ask(float[] x, float[] among) {
        batch.orElseThrow().write(among);
        ask(x);
    }

    /**
     * {@return what a unit made of an input}
     *
     * @param layer from 1; 0 for what the network was given
     */
    public float of(int layer, int unit, int column) {
        Node all = layers.get(layer);
        return all.value().data[unit * all.columns() + column];
    }
}

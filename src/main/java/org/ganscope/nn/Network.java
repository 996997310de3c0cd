package org.ganscope.nn;

import org.ganscope.autodiff.Node;
import org.ganscope.math.RandomStream;

import java.util.ArrayList;
import java.util.List;

/** A chain of layers with its weights. Belongs to the training thread. */
public final class Network {
    private final List<DenseLayer> layers;

    /**
     * A network with freshly drawn weights.
     *
     * @param name for messages, such as "generator"
     * @param inputs features of one sample
     * @param initialisation where the weights are drawn from, in the order of the layers
     */
    public Network(String name, List<Layer> layers, int inputs, RandomStream initialisation) {
        List<DenseLayer> made = new ArrayList<>();
        int width = inputs;
        for (Layer layer : layers) {
            switch (layer) {
                case Layer.Dense dense -> {
                    String part = name + " layer " + (made.size() + 1);
                    made.add(new DenseLayer(part, dense, width, initialisation));
                    width = dense.units();
                }
            }
        }
        this.layers = List.copyOf(made);
    }

    /** {@return the parameters, first layer first, a layer's weights before its bias} */
    public List<Parameter> parameters() {
        return layers.stream().flatMap(layer -> layer.parameters().stream()).toList();
    }

    /**
     * {@return the network's output}
     *
     * @param x [inputs, batch]
     */
    public Node of(Node x) {
        return of(x, Weights.OWN);
    }

    /**
     * {@return the output that the network would have with other weights}
     *
     * @param x [inputs, batch]
     */
    public Node of(Node x, Weights weights) {
        Node y = x;
        for (DenseLayer layer : layers) {
            y = layer.of(y, weights);
        }
        return y;
    }
}

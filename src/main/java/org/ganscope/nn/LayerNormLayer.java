package org.ganscope.nn;

import org.ganscope.autodiff.Node;

import java.util.List;

/** Normalises each sample over its features. Belongs to the training thread. */
final class LayerNormLayer implements WorkingLayer {
    private final LayerNorm layer;
    private final LearnedScale scale;

    LayerNormLayer(String name, LayerNorm layer, int features) {
        this.layer = layer;
        scale = new LearnedScale(name, features);
    }

    @Override
    public List<Parameter> parameters() {
        return scale.parameters();
    }

    @Override
    public Node of(Node x, Weights at, Pass pass) {
        Node centred = x.minus(spread(columnMeans(x), x));
        Node deviation = columnMeans(centred.power(2)).plus(layer.epsilon()).sqrt();
        return layer.activation().of(scale.of(centred.over(spread(deviation, x)), at));
    }

    private static Node columnMeans(Node x) {
        return x.columnSums().times(1.0 / x.rows());
    }

    private static Node spread(Node row, Node over) {
        return row.broadcast(over.rows(), over.columns());
    }
}

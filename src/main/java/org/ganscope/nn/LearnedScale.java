package org.ganscope.nn;

import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;

import java.util.Arrays;
import java.util.List;

/** The gain and the shift that a normalisation learns for each feature, from 1 and 0. */
final class LearnedScale {
    private final Parameter gain;
    private final Parameter shift;

    LearnedScale(String name, int features) {
        gain = new Parameter(name + " gain", equal(features, 1));
        shift = new Parameter(name + " shift", equal(features, 0));
    }

    /** {@return a column of equal numbers} */
    static Leaf equal(int features, float value) {
        float[] values = new float[features];
        Arrays.fill(values, value);
        Leaf column = Leaf.variable(features, 1);
        column.write(values);
        return column;
    }

    List<Parameter> parameters() {
        return List.of(gain, shift);
    }

    /** {@return gain x + shift} */
    Node of(Node x, Weights at) {
        Node g = at.of(gain).broadcast(x.rows(), x.columns());
        return x.times(g).plus(at.of(shift).broadcast(x.rows(), x.columns()));
    }
}

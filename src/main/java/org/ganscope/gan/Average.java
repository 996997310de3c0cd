package org.ganscope.gan;

import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.nn.Parameter;
import org.ganscope.nn.Tensors;
import org.ganscope.nn.Weights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A running average of a player's weights. Belongs to the training thread. */
final class Average implements Weights {
    private final Map<Parameter, Leaf> averages = new LinkedHashMap<>();

    /** Starts at the weights as they are. */
    Average(List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            Leaf weights = parameter.matrix();
            Leaf average = Leaf.variable(weights.rows(), weights.columns());
            average.write(weights.value().data);
            averages.put(parameter, average);
        }
    }

    /** {@return the average of the parameter, which later updates move} */
    @Override
    public Node of(Parameter parameter) {
        return Objects.requireNonNull(averages.get(parameter));
    }

    /** Moves the average by a share of the way to the weights as they are now. */
    void follow(double share) {
        float part = (float) share;
        averages.forEach((parameter, average) -> follow(part, parameter.matrix(), average));
    }

    private static void follow(float share, Leaf weights, Leaf average) {
        float[] from = weights.value().data;
        float[] to = average.value().data;
        for (int i = 0; i < to.length; i++) {
            to[i] = Math.fma(share, from[i] - to[i], to[i]);
        }
    }

    Tensors capture() {
        return Tensors.copyOf(arrays());
    }

    void restore(Tensors state) {
        state.into(arrays());
    }

    private List<float[]> arrays() {
        return averages.values().stream().map(average -> average.value().data).toList();
    }
}

package org.ganscope.gan;

import org.ganscope.nn.Network;
import org.ganscope.nn.Parameter;

import java.util.ArrayList;
import java.util.List;

/** Watches how far an update moves each layer of a network. Belongs to the training thread. */
final class Movement {
    private final List<List<Parameter>> layers;
    private final List<List<float[]>> before;

    Movement(Network network) {
        layers = network.parametersByLayer();
        before =
                layers.stream()
                        .map(layer -> layer.stream().map(one -> weights(one).clone()).toList())
                        .toList();
    }

    /** Remembers where the parameters stand, for {@link #since}. */
    void begin() {
        for (int layer = 0; layer < layers.size(); layer++) {
            List<Parameter> parameters = layers.get(layer);
            for (int i = 0; i < parameters.size(); i++) {
                float[] copy = before.get(layer).get(i);
                System.arraycopy(weights(parameters.get(i)), 0, copy, 0, copy.length);
            }
        }
    }

    /**
     * {@return how each layer with parameters moved since, first layer first}
     *
     * @param gradients that moved it, one for each parameter
     */
    List<LayerMovement> since(List<float[]> gradients) {
        List<LayerMovement> movements = new ArrayList<>();
        int first = 0;
        for (int layer = 0; layer < layers.size(); layer++) {
            int next = first + layers.get(layer).size();
            if (next > first) {
                movements.add(movement(layer, gradients.subList(first, next)));
            }
            first = next;
        }
        return List.copyOf(movements);
    }

    private LayerMovement movement(int layer, List<float[]> gradients) {
        double slope = 0;
        double change = 0;
        double size = 0;
        for (int i = 0; i < gradients.size(); i++) {
            float[] old = before.get(layer).get(i);
            slope += squares(gradients.get(i));
            change += squaredDistance(weights(layers.get(layer).get(i)), old);
            size += squares(old);
        }
        double ratio = size == 0 ? Double.NaN : Math.sqrt(change / size);
        return new LayerMovement(layer + 1, Math.sqrt(slope), ratio);
    }

    /** {@return the Euclidean norm of all of them together} */
    static double norm(List<float[]> arrays) {
        return Math.sqrt(arrays.stream().mapToDouble(Movement::squares).sum());
    }

    private static float[] weights(Parameter parameter) {
        return parameter.matrix().value().data;
    }

    private static double squares(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += (double) value * value;
        }
        return sum;
    }

    private static double squaredDistance(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double difference = (double) a[i] - b[i];
            sum += difference * difference;
        }
        return sum;
    }
}

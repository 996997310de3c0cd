package org.ganscope.dynamics;

import org.ganscope.gan.Player;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * The transposed matrices of what gradient descent makes of a small offset, less the offset itself:
 * known by their products, made of the Jacobian's.
 */
final class StepMap {
    private final UnaryOperator<double[]> transposed;
    private final int generatorSize;
    private final int size;
    private final Pace pace;

    /**
     * @param transposed the product with the Jacobian's transpose
     */
    StepMap(UnaryOperator<double[]> transposed, int generatorSize, int size, Pace pace) {
        this.transposed = transposed;
        this.generatorSize = generatorSize;
        this.size = size;
        this.pace = pace;
    }

    /** {@return J' H w, with both players' rates H} */
    double[] simultaneous(double[] w) {
        double[] scaled = w.clone();
        for (int i = 0; i < size; i++) {
            scaled[i] *= pace.rate(i < generatorSize ? Player.GENERATOR : Player.DISCRIMINATOR);
        }
        return transposed.apply(scaled);
    }

    /** {@return the same for all updates of one player and then all of the other's} */
    double[] alternating(double[] w) {
        // Transposed, what came last comes first.
        double[] result = updates(pace.first(), updates(pace.second(), w));
        for (int i = 0; i < size; i++) {
            result[i] -= w[i];
        }
        return result;
    }

    private double[] updates(Player player, double[] w) {
        double[] result = w;
        for (int i = 0; i < pace.updates(player); i++) {
            result = update(player, result);
        }
        return result;
    }

    private double[] update(Player player, double[] w) {
        double[] part = new double[size];
        int from = player == Player.GENERATOR ? 0 : generatorSize;
        int to = player == Player.GENERATOR ? generatorSize : size;
        for (int i = from; i < to; i++) {
            part[i] = pace.rate(player) * w[i];
        }
        double[] result = transposed.apply(part);
        for (int i = 0; i < size; i++) {
            result[i] += w[i];
        }
        return Arrays.copyOf(result, size);
    }
}

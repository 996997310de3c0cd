package org.ganscope.gan;

import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Node;
import org.ganscope.nn.Network;
import org.ganscope.nn.Weights;

import java.util.List;

/**
 * A generator as it is looked at, with its own weights or with their averages.
 *
 * @param samples G(z)
 * @param slopes the gradient of the sum of G(z)'s coordinates with respect to z
 */
record Generation(Mapping samples, Mapping slopes) {

    Generation(Network network, Weights weights, int latentDimension) {
        this(
                new Mapping(latentDimension, z -> network.evaluation(z, weights)),
                new Mapping(latentDimension, z -> slope(network.evaluation(z, weights), z)));
    }

    private static Node slope(Node x, Node z) {
        // No column of x depends on another column of z, so the sum's gradient has them all.
        return Gradients.of(x.sum(), List.of(z)).getFirst();
    }
}

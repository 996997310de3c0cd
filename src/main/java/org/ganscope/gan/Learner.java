package org.ganscope.gan;

import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.math.KernelChoice;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Descent;
import org.ganscope.nn.Layer;
import org.ganscope.nn.Network;
import org.ganscope.nn.Optimizer;
import org.ganscope.nn.Parameter;

import java.util.List;

/** One player at work: its network and what moves it. Belongs to the training thread. */
final class Learner {
    private final KernelChoice kernels = new KernelChoice();
    private final String name;
    private final Network network;
    private final List<Parameter> parameters;
    private final Descent descent;

    Learner(
            String name,
            List<Layer> layers,
            int inputs,
            Optimizer optimizer,
            RandomStream initialisation) {
        this.name = name;
        network = new Network(name, layers, inputs, initialisation);
        parameters = network.parameters();
        descent = new Descent(optimizer, parameters);
    }

    /** {@return the network, which knows training from evaluation} */
    Network network() {
        return network;
    }

    List<Leaf> matrices() {
        return parameters.stream().map(Parameter::matrix).toList();
    }

    void optimize(Optimizer optimizer) {
        descent.optimize(optimizer);
    }

    /**
     * Moves the parameters, unless the loss or a gradient is not finite.
     *
     * @param step finished rounds of the game
     * @return the Euclidean norm of the gradient
     */
    double update(double loss, List<float[]> gradients, long step) {
        if (!Double.isFinite(loss)) {
            throw new TrainingDivergedException(name + " loss");
        }
        double squares = 0;
        for (int i = 0; i < gradients.size(); i++) {
            float[] gradient = gradients.get(i);
            double square = kernels.now().sumOfSquares(gradient, gradient.length);
            if (!Double.isFinite(square)) {
                throw new TrainingDivergedException("gradient of " + parameters.get(i).name());
            }
            squares += square;
        }
        descent.update(gradients, step)
                .ifPresent(
                        parameter -> {
                            throw new TrainingDivergedException(parameter.name());
                        });
        return Math.sqrt(squares);
    }

    Network.State state() {
        return network.capture();
    }

    Descent.State descent() {
        return descent.capture();
    }

    void restore(Network.State state, Descent.State descentState) {
        network.restore(state);
        descent.restore(descentState);
    }
}

package org.ganscope.gan;

import org.ganscope.autodiff.Leaf;
import org.ganscope.math.KernelChoice;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Descent;
import org.ganscope.nn.Foresight;
import org.ganscope.nn.Layer;
import org.ganscope.nn.Network;
import org.ganscope.nn.Optimizer;
import org.ganscope.nn.Parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One player at work: its network and what moves it. Belongs to the training thread. */
final class Learner {
    private final KernelChoice kernels = new KernelChoice();
    private final String name;
    private final Network network;
    private final List<Parameter> parameters;
    private final Descent descent;
    private final List<float[]> held;
    private Optional<Movement> movement = Optional.empty();
    private boolean isWatched;
    private List<LayerMovement> movements = List.of();
    private Optional<Past> past = Optional.empty();
    private Optional<Optimism> optimism = Optional.empty();

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
        held = parameters.stream().map(p -> p.matrix().value().data.clone()).toList();
    }

    /** {@return the network, which knows training from evaluation} */
    Network network() {
        return network;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    List<Leaf> matrices() {
        return parameters.stream().map(Parameter::matrix).toList();
    }

    void optimize(Optimizer optimizer) {
        descent.optimize(optimizer);
    }

    /** {@return a look ahead along the optimizer's way, from where it stands at each play} */
    Foresight foresight() {
        return new Foresight(descent, parameters);
    }

    /** Takes up what a method asks to be remembered, and drops what it does not. */
    void follow(Method method) {
        boolean remembers = method.penalty(Penalty.HistoricalAveraging.class).isPresent();
        past = remembers ? Optional.of(ownPast()) : Optional.empty();
        boolean expects = method.moves() instanceof Moves.Optimistic;
        optimism = expects ? Optional.of(ownOptimism()) : Optional.empty();
    }

    /** {@return the weights so far, where the method asks for them} */
    Past past() {
        return past.orElseThrow();
    }

    /**
     * {@return the Euclidean norm of the gradient}
     *
     * @throws TrainingDivergedException if the loss or a gradient is not finite, or the gradient's
     *     square is beyond float: the optimizers' moments would not be finite
     */
    double check(double loss, List<float[]> gradients) {
        if (!Double.isFinite(loss)) {
            throw new TrainingDivergedException(name + " loss");
        }
        double squares = 0;
        for (int i = 0; i < gradients.size(); i++) {
            float[] gradient = gradients.get(i);
            double square = kernels.now().sumOfSquares(gradient, gradient.length);
            if (!(square <= Float.MAX_VALUE)) {
                throw new TrainingDivergedException("gradient of " + parameters.get(i).name());
            }
            squares += square;
        }
        return Math.sqrt(squares);
    }

    /** {@return the Euclidean norm of the gradient over each layer with parameters} */
    List<Double> layerNorms(List<float[]> gradients) {
        List<Double> norms = new ArrayList<>();
        int first = 0;
        for (List<Parameter> layer : network.parametersByLayer()) {
            int next = first + layer.size();
            if (next > first) {
                norms.add(Movement.norm(gradients.subList(first, next)));
            }
            first = next;
        }
        return norms;
    }

    /** Looks from now on how far each move goes, or looks no longer. */
    void watch(boolean looks) {
        isWatched = looks;
        if (looks && movement.isEmpty()) {
            movement = Optional.of(new Movement(network));
        }
        if (!looks) {
            movements = List.of();
        }
    }

    /** {@return how far each layer went in the last move; empty where nobody looked} */
    List<LayerMovement> movements() {
        return movements;
    }

    /** Moves the parameters, and keeps them within what a method allows. */
    void move(List<float[]> gradients, long step, Optional<Penalty.WeightClipping> clipping) {
        if (isWatched) {
            movement.orElseThrow().begin();
        }
        move(gradients, step);
        if (clipping.isPresent()) {
            clip((float) clipping.get().limit());
        }
        if (isWatched) {
            movements = movement.orElseThrow().since(gradients);
        }
    }

    private void move(List<float[]> gradients, long step) {
        List<float[]> way = optimism.isPresent() ? optimism.get().expected(gradients) : gradients;
        Optional<Parameter> broken = descent.update(way, step);
        if (broken.isPresent()) {
            throw new TrainingDivergedException(broken.get().name());
        }
    }

    private void clip(float limit) {
        for (Parameter parameter : parameters) {
            float[] weights = parameter.matrix().value().data;
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Math.clamp(weights[i], -limit, limit);
            }
        }
    }

    /** Takes its present weights into the past, where the method asks for that. */
    void settle() {
        if (past.isPresent()) {
            past.get().add();
        }
    }

    /** Remembers the weights, to go {@link #back} to. */
    void hold() {
        for (int i = 0; i < held.size(); i++) {
            float[] copy = held.get(i);
            System.arraycopy(parameters.get(i).matrix().value().data, 0, copy, 0, copy.length);
        }
    }

    /** Goes back to the weights of {@link #hold}; what the optimizer learned since, stays. */
    void back() {
        for (int i = 0; i < held.size(); i++) {
            parameters.get(i).matrix().write(held.get(i));
        }
    }

    LearnerState capture() {
        return new LearnerState(
                network.capture(),
                descent.capture(),
                past.map(Past::capture),
                optimism.map(Optimism::capture));
    }

    /** Goes back to a captured state, bit by bit. */
    void restore(LearnerState state) {
        network.restore(state.network());
        descent.restore(state.descent());
        state.past().ifPresent(earlier -> ownPast().restore(earlier));
        state.optimism().ifPresent(earlier -> ownOptimism().restore(earlier));
    }

    private Past ownPast() {
        Past own = past.orElseGet(() -> new Past(parameters));
        past = Optional.of(own);
        return own;
    }

    private Optimism ownOptimism() {
        Optimism own = optimism.orElseGet(() -> new Optimism(parameters));
        optimism = Optional.of(own);
        return own;
    }
}

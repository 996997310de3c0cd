package org.ganscope.nn;

import org.ganscope.autodiff.Leaf;
import org.ganscope.codec.Transfer;
import org.ganscope.math.KernelChoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An optimizer at work on the parameters of one player. Belongs to the training thread. */
public final class Descent {
    private final KernelChoice choice = new KernelChoice();
    private final List<Parameter> parameters;
    private Optimizer optimizer;
    private List<List<Leaf>> moments;
    private long updates;

    /** Starts with all moments 0. */
    public Descent(Optimizer optimizer, List<Parameter> parameters) {
        this.optimizer = optimizer;
        this.parameters = List.copyOf(parameters);
        this.moments = zeros();
    }

    private List<List<Leaf>> zeros() {
        List<List<Leaf>> matrices = new ArrayList<>();
        for (Parameter parameter : parameters) {
            Leaf like = parameter.matrix();
            matrices.add(
                    Stream.generate(() -> Leaf.variable(like.rows(), like.columns()))
                            .limit(optimizer.moments())
                            .toList());
        }
        return matrices;
    }

    /** Goes on with other settings; the moments stay where the kind of optimizer does. */
    public void optimize(Optimizer settings) {
        boolean sameKind = settings.getClass() == optimizer.getClass();
        optimizer = settings;
        if (!sameKind) {
            moments = zeros();
            updates = 0;
        }
    }

    /**
     * Moves each parameter once.
     *
     * @param gradients one for each parameter, of its size
     * @param step finished rounds of the game, for the schedule
     * @return a parameter that is no longer finite, if there is one
     */
    public Optional<Parameter> update(List<float[]> gradients, long step) {
        updates++;
        double rate = optimizer.rate(step);
        Optional<Parameter> broken = Optional.empty();
        for (int i = 0; i < gradients.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (!move(rate, parameter.matrix().value().data, gradients.get(i), moments.get(i))
                    && broken.isEmpty()) {
                broken = Optional.of(parameter);
            }
        }
        return broken;
    }

    private boolean move(double rate, float[] weights, float[] gradient, List<Leaf> moment) {
        float[] first = moment.getFirst().value().data;
        return switch (optimizer) {
            case Optimizer.Sgd sgd ->
                    choice.now()
                            .sgd(
                                    (float) rate,
                                    (float) sgd.momentum(),
                                    gradient,
                                    first,
                                    weights,
                                    weights.length);
            case Optimizer.Nesterov nesterov ->
                    OptimizerLoops.nesterov(
                            (float) rate, (float) nesterov.momentum(), gradient, first, weights);
            case Optimizer.RmsProp rmsProp ->
                    OptimizerLoops.rmsProp(
                            (float) rate,
                            rmsProp.alpha(),
                            (float) rmsProp.epsilon(),
                            gradient,
                            first,
                            weights);
            case Optimizer.Adam adam ->
                    choice.now()
                            .adam(
                                    (float) (rate / bias(adam.beta1(), updates)),
                                    (float) Math.sqrt(bias(adam.beta2(), updates)),
                                    (float) adam.beta1(),
                                    (float) adam.beta2(),
                                    (float) adam.epsilon(),
                                    gradient,
                                    first,
                                    moment.get(1).value().data,
                                    weights,
                                    weights.length);
            case OptimisticAdam adam ->
                    OptimizerLoops.optimisticAdam(
                            adam,
                            (float) rate,
                            (float) (1 / bias(adam.beta1(), updates)),
                            (float) Math.sqrt(bias(adam.beta2(), updates)),
                            gradient,
                            first,
                            moment.get(1).value().data,
                            moment.get(2).value().data,
                            weights);
        };
    }

    /** {@return by how much a mean that started at 0 is too small: 1 - beta^t} */
    private static double bias(double beta, long t) {
        return 1 - Math.pow(beta, (double) t);
    }

    Optimizer optimizer() {
        return optimizer;
    }

    /** {@return what it remembers of one parameter} */
    List<Leaf> moments(int index) {
        return moments.get(index);
    }

    /**
     * The factors of the update that is {@code ahead} updates from now, 1 for the next.
     *
     * @param rate [1], the learning rate, with Adam over 1 - beta1^t
     * @param root [1], with Adam the square root of 1 - beta2^t
     */
    void rates(int ahead, long step, float[] rate, float[] root) {
        double plain = optimizer.rate(step);
        rate[0] = (float) plain;
        if (optimizer instanceof Optimizer.Adam adam) {
            rate[0] = (float) (plain / bias(adam.beta1(), updates + ahead));
            root[0] = (float) Math.sqrt(bias(adam.beta2(), updates + ahead));
        }
    }

    /** {@return a copy of all that the next update depends on, but the weights} */
    public State capture() {
        return new State(optimizer, updates, Tensors.copyOf(allMoments()));
    }

    /** Goes back to a captured state. */
    public void restore(State state) {
        optimize(state.optimizer());
        updates = state.updates();
        state.moments().into(allMoments());
    }

    private List<float[]> allMoments() {
        return moments.stream().flatMap(List::stream).map(leaf -> leaf.value().data).toList();
    }

    /**
     * An optimizer's memory at one moment. Immutable.
     *
     * @param updates done so far
     * @param moments of each parameter in turn
     */
    public record State(Optimizer optimizer, long updates, Tensors moments) {
        /** {@return a state of the same optimizer, by way of a transfer} */
        public State through(Transfer transfer, String name) {
            return new State(
                    optimizer,
                    transfer.count(name + "/updates", updates),
                    moments.through(transfer, name + "/moments"));
        }
    }
}

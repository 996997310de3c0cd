package org.ganscope.nn;

import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.math.KernelChoice;
import org.ganscope.math.Kernels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An optimizer at work on the parameters of one player. Belongs to the training thread. */
public final class Descent {
    private final KernelChoice choice = new KernelChoice();
    private final List<Parameter> parameters;
    private Optimizer optimizer;
    private List<List<float[]>> moments;
    private long updates;

    /** Starts with all moments 0. */
    public Descent(Optimizer optimizer, List<Parameter> parameters) {
        this.optimizer = optimizer;
        this.parameters = List.copyOf(parameters);
        this.moments = zeros();
    }

    private List<List<float[]>> zeros() {
        List<List<float[]>> arrays = new ArrayList<>();
        for (Parameter parameter : parameters) {
            List<float[]> own = new ArrayList<>();
            for (int i = 0; i < optimizer.moments(); i++) {
                own.add(new float[parameter.matrix().size()]);
            }
            arrays.add(own);
        }
        return arrays;
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
     * @param gradients one for each parameter, of its shape
     * @return a parameter that is no longer finite, if there is one
     */
    public Optional<Parameter> update(List<Node> gradients) {
        updates++;
        Optional<Parameter> broken = Optional.empty();
        for (int i = 0; i < gradients.size(); i++) {
            if (!move(parameters.get(i).matrix(), gradients.get(i).value().data, moments.get(i))
                    && broken.isEmpty()) {
                broken = Optional.of(parameters.get(i));
            }
        }
        return broken;
    }

    private boolean move(Leaf weights, float[] gradient, List<float[]> moment) {
        Kernels kernels = choice.now();
        int size = weights.size();
        return switch (optimizer) {
            case Optimizer.Sgd sgd ->
                    kernels.sgd(
                            (float) sgd.learningRate(),
                            (float) sgd.momentum(),
                            gradient,
                            moment.getFirst(),
                            weights.value().data,
                            size);
            case Optimizer.Adam adam ->
                    kernels.adam(
                            (float)
                                    (adam.learningRate()
                                            / (1 - Math.pow(adam.beta1(), (double) updates))),
                            (float) Math.sqrt(1 - Math.pow(adam.beta2(), (double) updates)),
                            (float) adam.beta1(),
                            (float) adam.beta2(),
                            (float) adam.epsilon(),
                            gradient,
                            moment.get(0),
                            moment.get(1),
                            weights.value().data,
                            size);
        };
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
        return moments.stream().flatMap(List::stream).toList();
    }

    /**
     * An optimizer's memory at one moment. Immutable.
     *
     * @param updates done so far
     * @param moments of each parameter in turn
     */
    public record State(Optimizer optimizer, long updates, Tensors moments) {}
}

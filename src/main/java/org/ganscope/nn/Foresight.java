package org.ganscope.nn;

import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an optimizer would make of a player's weights, update after update, as a computation that
 * can be differentiated through (Metz et al. 2017, section 2.2). It starts, at each play, from the
 * weights and moments as they are then. Belongs to the training thread.
 */
public final class Foresight implements Weights {
    /** Under Adam's root, so that it has a slope where a gradient was always 0. */
    private static final double NEVER_MOVED = 1e-30;

    private final Descent descent;
    private final List<Parameter> parameters;
    private final List<List<Node>> moments = new ArrayList<>();
    private final List<Rates> rates = new ArrayList<>();
    private Map<Parameter, Node> weights = new LinkedHashMap<>();

    /** The numbers of one update ahead: the rate with its correction, and Adam's other one. */
    private record Rates(Leaf rate, Leaf root) {}

    /** Starts where {@code descent} stands at each play. */
    public Foresight(Descent descent, List<Parameter> parameters) {
        this.descent = descent;
        this.parameters = List.copyOf(parameters);
        for (int i = 0; i < parameters.size(); i++) {
            weights.put(parameters.get(i), parameters.get(i).matrix());
            moments.add(List.copyOf(descent.moments(i)));
        }
    }

    /** {@return the parameter after the updates so far} */
    @Override
    public Node of(Parameter parameter) {
        return Objects.requireNonNull(weights.get(parameter));
    }

    /**
     * Goes one update further down on a loss.
     *
     * @param loss of the weights so far, [1, 1]
     */
    public void update(Node loss) {
        var ahead = new Rates(Leaf.variable(1, 1), Leaf.variable(1, 1));
        rates.add(ahead);
        List<Node> gradients = Gradients.of(loss, parameters.stream().map(this::of).toList());
        Map<Parameter, Node> next = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            Node step = step(i, gradients.get(i), ahead);
            next.put(parameter, of(parameter).minus(step));
        }
        weights = next;
    }

    /** {@return by how much a parameter moves} Its moments move with it. */
    private Node step(int index, Node gradient, Rates ahead) {
        List<Node> old = moments.get(index);
        Node rate = ahead.rate().broadcast(gradient.rows(), gradient.columns());
        return switch (descent.optimizer()) {
            case Optimizer.Sgd sgd -> {
                Node velocity = old.getFirst().times(sgd.momentum()).plus(gradient);
                moments.set(index, List.of(velocity));
                yield velocity.times(rate);
            }
            case Optimizer.Adam adam -> {
                Node m = blend(old.get(0), gradient, adam.beta1());
                Node v = blend(old.get(1), gradient.power(2), adam.beta2());
                moments.set(index, List.of(m, v));
                Node root = ahead.root().broadcast(gradient.rows(), gradient.columns());
                Node size = v.plus(NEVER_MOVED).sqrt().over(root).plus(adam.epsilon());
                yield m.over(size).times(rate);
            }
            case Optimizer.Nesterov _, Optimizer.RmsProp _, OptimisticAdam _ ->
                    throw new IllegalStateException("no look ahead along this optimizer's way");
        };
    }

    private static Node blend(Node old, Node fresh, double beta) {
        return old.times(beta).plus(fresh.times(1 - beta));
    }

    /** {@return whether it can look ahead along an optimizer's way} */
    public static boolean knows(Optimizer optimizer) {
        return optimizer instanceof Optimizer.Sgd || optimizer instanceof Optimizer.Adam;
    }

    /**
     * Sets the rates for the next play.
     *
     * @param step finished rounds of the game
     */
    public void prepare(long step) {
        for (int i = 0; i < rates.size(); i++) {
            descent.rates(
                    i + 1,
                    step,
                    rates.get(i).rate().value().data,
                    rates.get(i).root().value().data);
        }
    }
}

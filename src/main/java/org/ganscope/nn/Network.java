package org.ganscope.nn;

import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.codec.Transfer;
import org.ganscope.math.RandomStream;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A chain of layers with its weights. Belongs to the training thread.
 *
 * <p>It is asked in one of three ways, and each recorded answer keeps to its way at every play:
 *
 * <ul>
 *   <li>{@link #training}: for both players' updates. The columns are one batch: normalisations use
 *       its statistics, dropout draws afresh at each play, and each play moves running averages and
 *       power iterations, whoever's update it is.
 *   <li>{@link #evaluation}: for samples, metrics and pictures. Every column alone, by the running
 *       averages, without dropout; nothing is drawn and nothing moves.
 *   <li>{@link #among}: for pictures of a discriminator that {@link #looksAtBatch}.
 * </ul>
 */
public final class Network {
    private final List<WorkingLayer> layers;
    private final List<Parameter> parameters;
    private final RandomStream dropout;
    private final boolean looksAtBatch;

    /**
     * A network with freshly drawn weights.
     *
     * @param name for messages, such as "generator"
     * @param inputs features of one sample
     * @param initialisation where the weights are drawn from, in the order of the layers; dropout
     *     draws from a branch of it
     */
    public Network(String name, List<Layer> layers, int inputs, RandomStream initialisation) {
        dropout = initialisation.branch(name + " dropout");
        this.layers = new StartingLayers(name, initialisation, dropout).of(layers, inputs);
        parameters = this.layers.stream().flatMap(layer -> layer.parameters().stream()).toList();
        looksAtBatch = layers.stream().anyMatch(Layer::looksAtBatch);
    }

    /** {@return the parameters, first layer first, a layer's weights before its bias} */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** {@return the same parameters layer by layer; an empty list for a layer without any} */
    public List<List<Parameter>> parametersByLayer() {
        return layers.stream().map(WorkingLayer::parameters).toList();
    }

    /** {@return whether a sample's output in an update depends on the samples beside it} */
    public boolean looksAtBatch() {
        return looksAtBatch;
    }

    /**
     * {@return the output in an update}
     *
     * @param x one batch, [inputs, batch]
     */
    public Node training(Node x) {
        return training(x, Weights.OWN);
    }

    /**
     * {@return the output in an update, with other weights than its own}
     *
     * @param x one batch, [inputs, batch]
     * @param weights what stands for each of {@link #parameters}, such as weights an update ahead
     */
    public Node training(Node x, Weights weights) {
        return chain(x, weights, new Pass.Training());
    }

    /**
     * {@return the outputs for several batches, none of which sees another: real and fake samples}
     *
     * @param batches [inputs, any number of columns] each
     */
    public List<Node> training(List<Node> batches) {
        return training(batches, Weights.OWN);
    }

    /** {@return the outputs for several batches, with other weights than its own} */
    public List<Node> training(List<Node> batches, Weights weights) {
        return each(batches, batch -> training(batch, weights));
    }

    /**
     * {@return what the last layer is given for several batches in an update}
     *
     * @param batches [inputs, any number of columns] each
     */
    public List<Node> features(List<Node> batches, Weights weights) {
        List<WorkingLayer> hidden = layers.subList(0, layers.size() - 1);
        return each(batches, batch -> chain(hidden, batch, weights, new Pass.Training()));
    }

    private List<Node> each(List<Node> batches, UnaryOperator<Node> function) {
        if (looksAtBatch) {
            return batches.stream().map(function).toList();
        }
        // All at once: fewer calls, and each weight's gradient is one sum over all.
        Node outputs = function.apply(batches.stream().reduce(Node::beside).orElseThrow());
        List<Node> parts = new ArrayList<>();
        int first = 0;
        for (Node batch : batches) {
            parts.add(outputs.columns(first, batch.columns()));
            first += batch.columns();
        }
        return List.copyOf(parts);
    }

    /**
     * {@return the output for samples of which each stands alone}
     *
     * @param x [inputs, batch]
     */
    public Node evaluation(Node x) {
        return evaluation(x, Weights.OWN);
    }

    /** {@return the same, with other weights than its own, such as averages} */
    public Node evaluation(Node x, Weights weights) {
        return chain(x, weights, new Pass.Evaluation());
    }

    /** {@return what each layer hands on in an {@link #evaluation}, first layer first} */
    public List<Node> evaluationByLayer(Node x) {
        List<Node> all = new ArrayList<>();
        Node y = x;
        for (WorkingLayer layer : layers) {
            y = layer.of(y, Weights.OWN, new Pass.Evaluation());
            all.add(y);
        }
        return all;
    }

    /**
     * {@return the output for samples of which each is judged as if it were one of a batch}
     *
     * <p>The batch is not changed by the sample: its statistics are those that it has without. So
     * the answer for one sample does not depend on the others in {@code x}.
     *
     * @param x [inputs, any number of columns]
     * @param batch [inputs, the size of a batch]
     */
    public Node among(Node x, Node batch) {
        return amongByLayer(x, batch).getLast();
    }

    /** {@return what each layer hands on to that end, first layer first} */
    public List<Node> amongByLayer(Node x, Node batch) {
        List<Node> all = new ArrayList<>();
        Node y = x;
        Node others = batch;
        for (WorkingLayer layer : layers) {
            Pass pass = new Pass.Among(others);
            Node next = layer.of(others, Weights.OWN, pass);
            y = y.equals(others) ? next : layer.of(y, Weights.OWN, pass);
            others = next;
            all.add(y);
        }
        return all;
    }

    private Node chain(Node x, Weights weights, Pass pass) {
        return chain(layers, x, weights, pass);
    }

    private static Node chain(List<WorkingLayer> layers, Node x, Weights weights, Pass pass) {
        Node y = x;
        for (WorkingLayer layer : layers) {
            y = layer.of(y, weights, pass);
        }
        return y;
    }

    private Stream<Leaf> matrices() {
        return parameters.stream().map(Parameter::matrix);
    }

    /** {@return a copy of its weights and of all else that the next training pass depends on} */
    public State capture() {
        return new State(
                Tensors.copyOf(arrays(matrices())),
                Tensors.copyOf(arrays(memory())),
                dropout.state());
    }

    /** Goes back to a captured state, bit by bit. */
    public void restore(State state) {
        state.weights().into(arrays(matrices()));
        state.memory().into(arrays(memory()));
        dropout.restore(state.dropout());
    }

    private Stream<Leaf> memory() {
        return layers.stream().flatMap(layer -> layer.memory().stream());
    }

    private static List<float[]> arrays(Stream<Leaf> matrices) {
        return matrices.map(matrix -> matrix.value().data).toList();
    }

    /**
     * A network at one moment. Immutable.
     *
     * @param weights of {@link #parameters}, in their order
     * @param memory running averages and vectors of power iterations
     * @param dropout where the draws of dropout stand
     */
    public record State(Tensors weights, Tensors memory, RandomStream.State dropout) {
        /** {@return a state of the same network, by way of a transfer} */
        public State through(Transfer transfer, String name) {
            return new State(
                    weights.through(transfer, name + "/weights"),
                    memory.through(transfer, name + "/memory"),
                    Streams.through(transfer, name + "/dropout", dropout));
        }

        /** {@return the same with other weights} */
        public State with(Tensors otherWeights) {
            return new State(otherWeights, memory, dropout);
        }
    }
}

package org.ganscope.gan;

import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Foresight;
import org.ganscope.nn.Network;
import org.ganscope.nn.Parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The vector field of a game on one fixed batch: where both players would go from a point, each
 * down the gradient of its own loss (Mescheder et al. 2017, section 2, whose v this is). A point is
 * all parameters in a row, the generator's first, each player's in the order of its network. What
 * is no gradient, such as weight clipping, momentum or Adam, plays no part. Belongs to one thread.
 */
public final class GameField {
    private final Network generator;
    private final Network discriminator;
    private final Network.State ofGenerator;
    private final Network.State ofDiscriminator;
    private final List<float[]> point;
    private final List<float[]> slopes;
    private final List<Leaf> directions = new ArrayList<>();
    private final List<float[]> products;
    private final Tape tape;
    private final int generatorSize;
    private final int size;
    private double[] place;

    /**
     * The field of a game as it stands, with its method, its past and its noise.
     *
     * @param game nobody else's from now on: asking for the field moves it
     * @param real [dataDimension, count]
     * @param noise [latentDimension, count]
     * @param chance what penalties and instance noise draw from, once
     * @param step finished rounds of the game
     */
    public GameField(
            Game game, float[] real, float[] noise, int count, RandomStream chance, long step) {
        Players players = game.players();
        generator = players.generator().network();
        discriminator = players.discriminator().network();
        ofGenerator = generator.capture();
        ofDiscriminator = discriminator.capture();
        var draws = new Draws();
        Stage stage = new Stage(players, game.method(), count, true, draws);
        Foresight foresight = players.discriminator().foresight();
        var aims = new Aims(players, game.method(), stage, draws, foresight);
        List<Node> gradients = new ArrayList<>();
        for (Player player : List.of(Player.GENERATOR, Player.DISCRIMINATOR)) {
            gradients.addAll(
                    Gradients.of(aims.of(player).driving(), players.of(player).matrices()));
        }
        List<Leaf> matrices = matrices().toList();
        List<Node> turned = Gradients.of(along(gradients), matrices);
        tape = new Tape(Stream.concat(gradients.stream(), turned.stream()).toList());
        stage.realInput().write(real);
        stage.noiseInput().write(noise);
        draws.draw(Chance.of(chance), step);
        foresight.prepare(step);
        point = arrays(matrices);
        slopes = arrays(gradients);
        products = arrays(turned);
        generatorSize = size(generator);
        size = generatorSize + size(discriminator);
        place = flat(point, 1);
    }

    private Node along(List<Node> gradients) {
        Node sum = Leaf.constant(1, 1, 0);
        for (Node gradient : gradients) {
            Leaf direction = Leaf.variable(gradient.rows(), gradient.columns());
            directions.add(direction);
            sum = sum.plus(gradient.times(direction).sum());
        }
        return sum;
    }

    private Stream<Leaf> matrices() {
        return Stream.of(generator, discriminator)
                .flatMap(network -> network.parameters().stream())
                .map(Parameter::matrix);
    }

    private static List<float[]> arrays(List<? extends Node> nodes) {
        return nodes.stream().map(node -> node.value().data).toList();
    }

    private static int size(Network network) {
        return network.parameters().stream().mapToInt(one -> one.matrix().size()).sum();
    }

    /** {@return how many parameters the generator has: the first of a point} */
    public int generatorSize() {
        return generatorSize;
    }

    /** {@return how many parameters both players have} */
    public int size() {
        return size;
    }

    /** {@return where it is asked, at first where the game stands} */
    public double[] point() {
        return place.clone();
    }

    /**
     * Asks elsewhere from now on.
     *
     * @param other [size]
     */
    public void goTo(double[] other) {
        mustFit(other);
        place = other.clone();
    }

    /** {@return minus each player's gradient there, [size]} */
    public double[] velocity() {
        play(new double[size]);
        return flat(slopes, -1);
    }

    /**
     * {@return the transposed Jacobian of the velocity there, times a vector, [size]} Its
     * eigenvalues are the Jacobian's.
     *
     * @param direction [size]
     */
    public double[] transposedProduct(double[] direction) {
        mustFit(direction);
        play(direction);
        return flat(products, -1);
    }

    private void mustFit(double[] vector) {
        if (vector.length != size) {
            throw new IllegalArgumentException(
                    "a vector of %d for %d parameters".formatted(vector.length, size));
        }
    }

    private void play(double[] direction) {
        // A pass moves running averages and draws: each begins where the game stands.
        generator.restore(ofGenerator);
        discriminator.restore(ofDiscriminator);
        fill(place, point);
        fill(direction, arrays(directions));
        tape.play();
    }

    private static void fill(double[] values, List<float[]> arrays) {
        int next = 0;
        for (float[] array : arrays) {
            for (int i = 0; i < array.length; i++) {
                array[i] = (float) values[next++];
            }
        }
    }

    private double[] flat(List<float[]> arrays, double factor) {
        double[] values = new double[size];
        int next = 0;
        for (float[] array : arrays) {
            for (float value : array) {
                // 0 has no sign here.
                values[next++] = factor * value + 0.0;
            }
        }
        return values;
    }
}

package org.ganscope.gan;

import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;

import java.util.function.UnaryOperator;

/** One batch of real and generated samples, as D is shown it. */
final class Stage {
    private final Leaf real;
    private final Leaf noise;
    private final Node generated;
    private final Node seenReal;
    private final Node seenFake;

    /**
     * @param draws gets what the instance noise needs
     */
    Stage(Players players, Method method, int count, boolean withReal, Draws draws) {
        this(players, method, count, withReal, draws, players.generator().network()::training);
    }

    /**
     * @param generator makes the samples of the noise
     */
    Stage(
            Players players,
            Method method,
            int count,
            boolean withReal,
            Draws draws,
            UnaryOperator<Node> generator) {
        real = Leaf.variable(players.dimensions().data(), count);
        noise = Leaf.variable(players.dimensions().latent(), count);
        generated = generator.apply(noise);
        seenReal = withReal ? seen(players, method, real, draws) : real;
        seenFake = seen(players, method, generated, draws);
    }

    private static Node seen(Players players, Method method, Node samples, Draws draws) {
        return players.sees()
                .view(
                        method.penalty(InstanceNoise.class)
                                .map(noise -> blurred(samples, noise, draws))
                                .orElse(samples));
    }

    private static Node blurred(Node samples, InstanceNoise noise, Draws draws) {
        int rows = samples.rows();
        int columns = samples.columns();
        Node size = draws.atStep(noise::at).broadcast(rows, columns);
        return samples.plus(draws.gaussian(rows, columns).times(size));
    }

    /** {@return what D is shown of real samples, [features, judged at once]} */
    Node real() {
        return seenReal;
    }

    /** {@return what D is shown of generated samples, [features, judged at once]} */
    Node fake() {
        return seenFake;
    }

    /** {@return the generated samples themselves, [dataDimension, count]} */
    Node generated() {
        return generated;
    }

    /** {@return where real samples go, [dataDimension, count]} */
    Leaf realInput() {
        return real;
    }

    /** {@return where the generator's noise goes, [latentDimension, count]} */
    Leaf noiseInput() {
        return noise;
    }
}

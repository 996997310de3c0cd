package org.ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.math.Allocation;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Layer;
import org.ganscope.nn.Optimizer;
import org.ganscope.nn.Tensors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for every penalty and every way to move. */
class RegimesTest {
    private static final int COUNT = 12;

    /** Bytes of the figures of a step, and of a little more. */
    private static final long FIGURES = 256;

    private static final AdversarialLoss LOSS = new AdversarialLoss.NonSaturating();
    private static final Moves FIRST = new Moves.DiscriminatorFirst();
    private static final Optimizer ADAM = new Optimizer.Adam(0.01, 0.5, 0.9, 1e-8);
    private static final Averaging AVERAGED =
            new Averaging.Exponential(0.9, new Averaging.Evaluates.Averaged());

    private final RandomStream random = RandomStream.of(1, "batches");
    private final float[] x = new float[2 * COUNT];
    private final float[] z = new float[COUNT];
    private final Batches batch = new FixedBatch(x, z, COUNT);

    /** {@return each penalty, each way to move and each loss once} */
    static List<Method> methods() {
        List<Penalty> penalties =
                List.of(
                        new Penalty.R1(1),
                        new Penalty.R2(1),
                        new Penalty.WganGp(1),
                        new Penalty.OneSidedGp(1),
                        new Dragan(1, 0.5),
                        new Penalty.WeightClipping(0.3),
                        new InstanceNoise(0.3, 100),
                        new Penalty.FeatureMatching(1, 0.5),
                        new Penalty.HistoricalAveraging(1),
                        new Penalty.Consensus(0.1));
        List<Moves> moves =
                List.of(
                        FIRST,
                        new Moves.GeneratorFirst(),
                        new Moves.Simultaneous(),
                        new Moves.Extragradient(),
                        new Moves.Optimistic());
        List<AdversarialLoss> losses =
                List.of(
                        LOSS,
                        new AdversarialLoss.Minimax(0.9),
                        new AdversarialLoss.LeastSquares(0, 1, 1),
                        new AdversarialLoss.Wasserstein(),
                        new AdversarialLoss.Hinge(),
                        new AdversarialLoss.Relativistic(),
                        new AdversarialLoss.RelativisticAverage());
        return Stream.of(
                        penalties.stream().map(one -> new Method(LOSS, List.of(one), FIRST, 0)),
                        moves.stream().map(one -> new Method(LOSS, List.of(), one, 0)),
                        losses.stream().map(Method::of),
                        Stream.of(
                                new Method(LOSS, List.of(new Penalty.R1(1)), FIRST, 2),
                                new Method(LOSS, penalties, new Moves.Extragradient(), 0)))
                .flatMap(all -> all)
                .toList();
    }

    @Test
    void everyKindIsTested() {
        Set<Class<?>> penalties = new HashSet<>();
        methods()
                .forEach(
                        method -> method.penalties().forEach(one -> penalties.add(one.getClass())));

        assertThat(penalties).isEqualTo(Set.of(Penalty.class.getPermittedSubclasses()));
        assertThat(
                        methods().stream()
                                .map(one -> one.moves().getClass())
                                .collect(Collectors.toSet()))
                .isEqualTo(Set.of(Moves.class.getPermittedSubclasses()));
        assertThat(methods().stream().map(one -> one.loss().getClass()).collect(Collectors.toSet()))
                .isEqualTo(Set.of(AdversarialLoss.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aRestoredGameGoesOnBitByBit(Method method) {
        Game game = game(method);
        play(game, method, 5);
        GameState state = game.capture();
        RandomStream.State position = random.state();
        BothUpdates end = play(game, method, 5);

        Game other = game(method);
        other.restore(state);
        random.restore(position);

        assertThat(play(other, method, 5)).isEqualTo(end);
        assertThat(other.capture()).isEqualTo(game.capture()).isNotEqualTo(state);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aStateComesBackThroughAGameOfAnotherMethod(Method method) {
        Game game = game(method);
        play(game, method, 3);
        GameState state = game.capture();
        RandomStream.State position = random.state();
        play(game, method, 3);
        GameState end = game.capture();

        Game other = game(Method.of(LOSS));
        other.restore(state);
        other.play(method);
        random.restore(position);
        play(other, method, 3);

        assertThat(other.capture()).isEqualTo(end);
    }

    /**
     * Two {@link PlayerUpdate} of four doubles and a header, 48 bytes each, and where both move
     * together the {@link BothUpdates} of them, 24. They are handed out, so they cannot be 0; and
     * after many other games the compiler may leave a small object or two.
     */
    @ParameterizedTest
    @MethodSource("methods")
    void aStepAllocatesNothingButItsFiguresOnceWarm(Method method) {
        Game game = game(method);
        Runnable work =
                () -> {
                    random.gaussian(x, x.length);
                    step(game, method);
                };

        assertThat(Allocation.onceWarm(work, FIGURES)).isLessThanOrEqualTo(FIGURES);
    }

    @TestFactory
    Stream<DynamicTest> aLookAheadIsWhatTheOptimizerWouldDo() {
        return Stream.of(new Optimizer.Sgd(0.1, 0.9), ADAM)
                .map(
                        optimizer ->
                                DynamicTest.dynamicTest(
                                        optimizer.toString(),
                                        () -> compareWithRealUpdates(optimizer)));
    }

    private void compareWithRealUpdates(Optimizer optimizer) {
        Game ahead = game(new Method(LOSS, List.of(new Penalty.R1(1)), FIRST, 3), optimizer);
        Game step = game(new Method(LOSS, List.of(new Penalty.R1(1)), FIRST, 0), optimizer);
        draw();
        for (int i = 0; i < 4; i++) {
            ahead.update(Player.DISCRIMINATOR, batch);
        }
        GameState start = ahead.capture();
        double foreseen = ahead.update(Player.GENERATOR, batch).loss();
        float slope = (weight(start) - weight(ahead.capture())) / 0.001f;

        assertThat(foreseen).isCloseTo(lossAfter(step, start, 0), within(1e-5));
        double h = 0.01;
        double difference = (lossAfter(step, start, h) - lossAfter(step, start, -h)) / (2 * h);
        assertThat((double) slope)
                .isCloseTo(difference, within(2e-3 + 0.02 * Math.abs(difference)));
    }

    /** {@return the generator's loss after three real updates of D, one weight being shifted} */
    private double lossAfter(Game game, GameState start, double shift) {
        float[] w = weights(start);
        w[0] += (float) shift;
        List<float[]> all = arrays();
        start.generator().network().weights().into(all);
        all.getFirst()[0] = w[0];
        List<float[]> d = discriminatorArrays();
        start.discriminator().network().weights().into(d);
        game.restore(start.with(Tensors.copyOf(all), Tensors.copyOf(d)));
        for (int i = 0; i < 3; i++) {
            game.update(Player.DISCRIMINATOR, batch);
        }
        return game.update(Player.GENERATOR, batch).loss();
    }

    private static float weight(GameState state) {
        return weights(state)[0];
    }

    private static float[] weights(GameState state) {
        List<float[]> all = arrays();
        state.generator().network().weights().into(all);
        return all.getFirst();
    }

    private static List<float[]> arrays() {
        return List.of(new float[5], new float[5], new float[10], new float[2]);
    }

    private static List<float[]> discriminatorArrays() {
        return List.of(new float[12], new float[6], new float[6], new float[1]);
    }

    @Test
    void theAverageFollowsTheWeightsAndIsWhatIsShown() {
        Game game = game(Method.of(LOSS));
        float[] first = weights(game.capture());
        play(game, Method.of(LOSS), 1);
        float[] second = weights(game.capture());
        float[] average = average(game.capture());
        for (int i = 0; i < first.length; i++) {
            assertThat(average[i]).isCloseTo(0.9f * first[i] + 0.1f * second[i], within(1e-6f));
        }

        float[] averaged = new float[2];
        game.generate(new float[] {0.5f}, 1, averaged);
        game.average(new Averaging.Exponential(0.9, new Averaging.Evaluates.Current()));
        float[] current = new float[2];
        game.generate(new float[] {0.5f}, 1, current);

        assertThat(averaged).isNotEqualTo(current);
    }

    private static float[] average(GameState state) {
        List<float[]> all = arrays();
        state.average().orElseThrow().into(all);
        return all.getFirst();
    }

    @Test
    void fadingNoiseIsGoneAtItsEnd() {
        InstanceNoise noise = new InstanceNoise(0.5, 100);

        assertThat(noise.at(0)).isEqualTo(0.5);
        assertThat(noise.at(50)).isEqualTo(0.25);
        assertThat(noise.at(1000)).isZero();
        assertThat(new InstanceNoise(0.5, 0).at(1_000_000)).isEqualTo(0.5);
    }

    private BothUpdates play(Game game, Method method, int rounds) {
        draw();
        BothUpdates last = step(game, method);
        for (int i = 1; i < rounds; i++) {
            draw();
            last = step(game, method);
        }
        return last;
    }

    private BothUpdates step(Game game, Method method) {
        if (method.moves().together()) {
            return game.updateBoth(batch);
        }
        return new BothUpdates(
                game.update(Player.DISCRIMINATOR, batch), game.update(Player.GENERATOR, batch));
    }

    private void draw() {
        random.gaussian(x, x.length);
        random.uniform(z, z.length);
    }

    private static Game game(Method method) {
        return game(method, ADAM);
    }

    private static Game game(Method method, Optimizer ofDiscriminator) {
        return new Game(
                new GeneratorConfig(layers(5, 2)),
                new DiscriminatorConfig(new Sees.Sample(), layers(6, 1)),
                new Dimensions(1, 2, COUNT),
                method,
                AVERAGED,
                new Optimizer.Sgd(0.001, 0),
                ofDiscriminator,
                RandomStream.of(3, "initialisation"));
    }

    private static List<Layer> layers(int hidden, int last) {
        return List.of(
                new Layer.Dense(hidden, new Activation.Tanh()),
                new Layer.Dense(last, new Activation.Linear()));
    }
}

package org.ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.ganscope.Golden;
import org.ganscope.math.Normal;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Layer;
import org.ganscope.nn.Optimizer;
import org.ganscope.nn.Tensors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whole trainings without any random draw, against float64. */
class EndToEndTest {
    private static final int BATCH = 8;
    private static final JsonObject FILE = Golden.file("e2e_golden.json");

    /** The runs whose losses, optimizers and update rules exist. */
    private static final Map<String, Setting> RUNS =
            Map.of(
                    "minimax sgd alt",
                    new Setting(new AdversarialLoss.Minimax(), new Optimizer.Sgd(0.05, 0)),
                    "nonsat sgd momentum .9 alt",
                    new Setting(new AdversarialLoss.NonSaturating(), new Optimizer.Sgd(0.01, 0.9)),
                    "nonsat adam(.5,.999) alt lr .01",
                    new Setting(
                            new AdversarialLoss.NonSaturating(),
                            new Optimizer.Adam(0.01, 0.5, 0.999, 1e-8)));

    private static final PlayerUpdate NONE = new PlayerUpdate(0, 0, 0, 0);

    private record Setting(AdversarialLoss loss, Optimizer optimizer) {}

    @TestFactory
    Stream<DynamicTest> aTrainingTakesTheCourseOfFloat64() {
        return RUNS.entrySet().stream()
                .map(run -> DynamicTest.dynamicTest(run.getKey(), () -> check(run)));
    }

    private static void check(Map.Entry<String, Setting> entry) {
        JsonObject run = FILE.getAsJsonObject("runs").getAsJsonObject(entry.getKey());
        Game game = game(entry.getValue());
        Batches batches = new Batches();
        int iteration = 0;
        for (JsonElement element : run.getAsJsonArray("log")) {
            JsonObject gold = element.getAsJsonObject();
            PlayerUpdate d = NONE;
            PlayerUpdate g = NONE;
            for (; iteration < gold.get("it").getAsInt(); iteration++) {
                d = game.updateDiscriminator(batches.real(), batches.noise(), BATCH);
                g = game.updateGenerator(batches.noise(), BATCH);
            }
            double slack = iteration <= 10 ? 1e-3 : 0.02;
            assertThat(d.loss())
                    .as("D's loss at %d", iteration)
                    .isCloseTo(gold.get("D").getAsDouble(), within(slack));
            assertThat(g.loss())
                    .as("G's loss at %d", iteration)
                    .isCloseTo(gold.get("G").getAsDouble(), within(slack));
            if (iteration <= 10) {
                GameState state = game.capture();
                assertClose("G", state.generator().weights(), gold.getAsJsonArray("Gp"));
                assertClose("D", state.discriminator().weights(), gold.getAsJsonArray("Dp"));
            }
        }
    }

    private static void assertClose(String what, Tensors ours, Iterable<JsonElement> gold) {
        List<float[]> arrays = List.of(new float[4], new float[4], new float[4], new float[1]);
        ours.into(arrays);
        int i = 0;
        for (JsonElement tensor : gold) {
            Golden.assertClose(
                    what + " tensor " + i, arrays.get(i), Golden.numbers(tensor), 1e-3, 1e-6);
            i++;
        }
    }

    private static Game game(Setting setting) {
        Game game =
                new Game(
                        new GeneratorConfig(layers(new Activation.Tanh())),
                        new DiscriminatorConfig(
                                new Sees.Sample(), layers(new Activation.LeakyRelu(0.2))),
                        1,
                        1,
                        setting.loss(),
                        setting.optimizer(),
                        setting.optimizer(),
                        RandomStream.of(1, "any"));
        GameState fresh = game.capture();
        game.restore(
                new GameState(
                        fresh.generator().with(weights(1)),
                        fresh.discriminator().with(weights(5)),
                        fresh.generatorDescent(),
                        fresh.discriminatorDescent()));
        return game;
    }

    private static List<Layer> layers(Activation hidden) {
        return List.of(new Layer.Dense(4, hidden), new Layer.Dense(1, new Activation.Linear()));
    }

    private static Tensors weights(int seed) {
        return Tensors.copyOf(
                List.of(
                        Golden.fill(4, seed, 0.8),
                        Golden.fill(4, seed + 1, 0.1),
                        Golden.fill(4, seed + 2, 0.8),
                        Golden.fill(1, seed + 3, 0.1)));
    }

    /** Evenly spread numbers instead of random ones, as the reference drew them. */
    private static final class Batches {
        private int calls;

        float[] noise() {
            float[] z = new float[BATCH];
            for (int i = 0; i < BATCH; i++) {
                z[i] = (float) uniform(i);
            }
            calls++;
            return z;
        }

        float[] real() {
            float[] x = new float[BATCH];
            for (int i = 0; i < BATCH; i++) {
                x[i] = (float) (4 + 1.25 * Normal.quantile(uniform(i)));
            }
            calls++;
            return x;
        }

        private double uniform(int i) {
            double x = 0.5 + (Math.sqrt(5) - 1) / 2 * (BATCH * calls + i + 1);
            return x - Math.floor(x);
        }
    }
}

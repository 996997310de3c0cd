package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Family;
import org.ganscope.config.Option;
import org.ganscope.config.Settings;
import org.ganscope.data.LatentPrior;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Moves;
import org.ganscope.gan.Penalty;
import org.ganscope.gan.Sees;
import org.ganscope.nn.Optimizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Each loss with each penalty, each thing that D may see and each way to move either says what
 * makes no sense, or trains. Priors, optimizers and looks ahead take turns.
 */
class EveryCombinationTest {
    private static final List<String> LATENTS = names(LatentPrior.class);
    private static final List<String> OPTIMIZERS = names(Optimizer.class);

    private static List<String> names(Class<?> family) {
        return Family.of(family).options().stream().map(Option::name).toList();
    }

    static Stream<String> losses() {
        return names(AdversarialLoss.class).stream();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void isRefusedOrTrains(String loss) {
        int turn = 0;
        int trained = 0;
        List<String> penalties = new ArrayList<>(names(Penalty.class));
        penalties.add("");
        for (String penalty : penalties) {
            for (String sees : names(Sees.class)) {
                for (String moves : names(Moves.class)) {
                    List<String> settings = settings(loss, penalty, sees, moves, turn++);
                    trained += trains(settings) ? 1 : 0;
                }
            }
        }
        // What is refused is the smaller part: no rule forbids what could be tried.
        assertThat(trained).isGreaterThan(turn / 2);
    }

    /**
     * Each unit of a ReLU that is dead for all samples of a batch stands at its mean, where the
     * square of its distance is 0, and so are all slopes of that.
     */
    @ParameterizedTest
    @ValueSource(strings = {"penalties=[\"r1\", \"consensus\"]", "penalties=[\"r1\"];unrolling=2"})
    void deadUnitsAreNormalisedWhereTheirSlopesSlopesCount(String method) {
        List<String> settings =
                new ArrayList<>(
                        List.of(
                                "discriminator.layers[0].activation=relu",
                                "discriminator.layers[0].initialiser=zeros",
                                "discriminator.layers[1]={\"type\": \"batchNorm\"}"));
        settings.addAll(List.of(method.split(";")));

        assertThat(trains(settings)).isTrue();
    }

    private static List<String> settings(
            String loss, String penalty, String sees, String moves, int turn) {
        List<String> settings =
                new ArrayList<>(
                        List.of(
                                "batchSize=8",
                                "evaluation.samples=100",
                                "evaluation.every=3",
                                "loss=" + loss,
                                "discriminator.sees=" + sees,
                                "moves=" + moves,
                                "discriminatorSteps=" + (turn % 9 == 0 ? 2 : 1),
                                "latent=" + LATENTS.get(turn % LATENTS.size()),
                                "generatorOptimizer="
                                        + OPTIMIZERS.get(turn / 3 % OPTIMIZERS.size()),
                                "discriminatorOptimizer="
                                        + OPTIMIZERS.get(turn / 2 % OPTIMIZERS.size()),
                                "unrolling=" + (turn % 7 == 0 ? 1 : 0)));
        if (!penalty.isEmpty()) {
            settings.add("penalties=[\"" + penalty + "\"]");
        }
        return settings;
    }

    private static boolean trains(List<String> settings) {
        ExperimentConfig config;
        try {
            config = Settings.apply(Configs.small(), settings);
        } catch (ConfigException e) {
            assertThat(e.faults()).as("%s", settings).isNotEmpty();
            return false;
        }
        var experiment = new Experiment(config);
        for (int i = 0; i < 3; i++) {
            experiment.step();
        }
        assertThat(experiment.last().discriminatorLoss()).as("%s", settings).isFinite();
        assertThat(experiment.last().generatorLoss()).as("%s", settings).isFinite();
        for (float sample : experiment.generate(10)) {
            assertThat(sample).as("%s", settings).isFinite();
        }
        return true;
    }
}

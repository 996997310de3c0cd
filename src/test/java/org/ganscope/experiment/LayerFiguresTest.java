package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.Settings;
import org.ganscope.experiment.LayerFigure.Kind;
import org.ganscope.gan.Player;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/** What a run tells of its players' layers, where its config asks for it. */
class LayerFiguresTest {
    private static final String CHOSEN = "evaluation.metrics=[\"layers\"]";

    @Test
    void nothingIsToldUnlessItIsChosen() {
        var experiment = new Experiment(Configs.small("evaluation.every=1"));
        experiment.step();

        assertThat(experiment.config().layerFigures()).isEmpty();
        assertThat(experiment.last().layers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"discriminatorFirst", "simultaneous", "extragradient", "optimistic"})
    void theLayersGradientsTogetherAreThePlayers(String moves) {
        var experiment =
                new Experiment(Configs.small(CHOSEN, "evaluation.every=1", "moves=" + moves));
        experiment.step();

        StepFigures last = experiment.last();
        double d = norm(last, Player.DISCRIMINATOR);
        double g = norm(last, Player.GENERATOR);
        // Extragradient moves by the gradients of another place than it tells of.
        double tolerance = moves.equals("extragradient") ? 0.5 : 1e-5;
        assertThat(d).isCloseTo(last.discriminatorGradient(), within(tolerance * d));
        assertThat(g).isCloseTo(last.generatorGradient(), within(tolerance * g));
        assertThat(last.layers()).containsOnlyKeys(experiment.config().layerFigures());
    }

    @Test
    void layersWithoutParametersAreLeftOut() {
        ExperimentConfig config =
                Settings.apply(
                        Configs.small(CHOSEN),
                        List.of("discriminator.layers[0]={\"type\": \"scale\"}"));

        assertThat(config.layerFigures())
                .contains(new LayerFigure(Player.DISCRIMINATOR, 2, Kind.GRADIENT))
                .doesNotContain(new LayerFigure(Player.DISCRIMINATOR, 1, Kind.GRADIENT));
    }

    @Test
    void theyAreTakenInStepsThatAreMeasuredAndGoIntoTheHistory() {
        var experiment = new Experiment(Configs.small(CHOSEN, "evaluation.every=3"));
        LayerFigure ratio = new LayerFigure(Player.GENERATOR, 2, Kind.UPDATE_RATIO);
        for (int step = 1; step <= 6; step++) {
            experiment.step();
            assertThat(experiment.last().layers().isEmpty()).isEqualTo(step % 3 != 0);
        }

        Band band = experiment.history().band(ratio);
        assertThat(List.of(band.firstStep(0), band.firstStep(1))).containsExactly(3L, 6L);
        assertThat(band.mean(1)).isEqualTo(experiment.last().layers().get(ratio)).isPositive();
    }

    private static double norm(StepFigures figures, Player player) {
        double squares = 0;
        for (Map.Entry<LayerFigure, Double> entry : figures.layers().entrySet()) {
            LayerFigure one = entry.getKey();
            if (one.player() == player && one.kind() == Kind.GRADIENT) {
                squares += entry.getValue() * entry.getValue();
            }
        }
        return Math.sqrt(squares);
    }
}

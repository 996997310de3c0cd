package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.Player;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class LayerEditTest {
    /** Both networks are 1 → 16 tanh → 1 linear. */
    private static final ExperimentConfig CONFIG = Given.config();

    private static final Layer HIDDEN = new Layer.Dense(16, new Activation.Tanh());
    private static final Layer OUTPUT = new Layer.Dense(1, new Activation.Linear());

    @ParameterizedTest
    @EnumSource
    void aLayerIsInsertedBeforeAnyUpToTheOutput(Player player) {
        Layer inserted = new Layer.Dense(8, new Activation.Tanh());

        assertThat(layers(LayerEdit.insert(CONFIG, player, 0, 8), player))
                .containsExactly(inserted, HIDDEN, OUTPUT);
        assertThat(layers(LayerEdit.insert(CONFIG, player, 1, 8), player))
                .containsExactly(HIDDEN, inserted, OUTPUT);
        assertThatThrownBy(() -> LayerEdit.insert(CONFIG, player, 2, 8))
                .isInstanceOf(ConfigException.class);
    }

    @Test
    void theOtherNetworkAndAllElseStay() {
        ExperimentConfig edited = LayerEdit.insert(CONFIG, Player.GENERATOR, 0, 8);

        assertThat(edited.discriminator()).isEqualTo(CONFIG.discriminator());
        assertThat(LayerEdit.remove(edited, Player.GENERATOR, 0)).isEqualTo(CONFIG);
    }

    @Test
    void aNewLayerIsLikeTheHiddenOneBeforeIt() {
        ExperimentConfig sine =
                Settings.apply(
                        LayerEdit.insert(CONFIG, Player.DISCRIMINATOR, 0, 8),
                        List.of(
                                "discriminator.layers[0].activation=sine",
                                "discriminator.layers[0].normalisation=spectral"));

        var inserted =
                (Layer.Dense)
                        layers(
                                        LayerEdit.insert(sine, Player.DISCRIMINATOR, 1, 4),
                                        Player.DISCRIMINATOR)
                                .get(1);

        assertThat(inserted.units()).isEqualTo(4);
        assertThat(inserted.activation()).isInstanceOf(Activation.Sine.class);
        assertThat(inserted.normalisation())
                .isEqualTo(
                        ((Layer.Dense) layers(sine, Player.DISCRIMINATOR).get(0)).normalisation());
        assertThat(LayerEdit.usualUnits(sine, Player.DISCRIMINATOR, 1)).isEqualTo(8);
    }

    @Test
    void aNetworkWithoutHiddenLayersGetsAnOrdinaryOne() {
        ExperimentConfig bare = LayerEdit.remove(CONFIG, Player.GENERATOR, 0);

        assertThat(LayerEdit.usualUnits(bare, Player.GENERATOR, 0)).isEqualTo(16);
        assertThat(layers(LayerEdit.insert(bare, Player.GENERATOR, 0, 16), Player.GENERATOR))
                .containsExactly(HIDDEN, OUTPUT);
    }

    @ParameterizedTest
    @EnumSource
    void theOutputKeepsItsPlaceAndItsWidth(Player player) {
        assertThat(LayerEdit.output(CONFIG, player)).isEqualTo(1);
        assertThatThrownBy(() -> LayerEdit.remove(CONFIG, player, 1))
                .isInstanceOf(ConfigException.class);
        assertThatThrownBy(() -> LayerEdit.resize(CONFIG, player, 1, 2))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("must be 1");
        assertThat(ValidEdit.of(() -> LayerEdit.remove(CONFIG, player, 1))).isEmpty();
    }

    @Test
    void whatFollowsTheGeneratorsOutputIsNotTheOutput() {
        ExperimentConfig scaled =
                Settings.apply(
                        CONFIG,
                        List.of("generator.layers[2].type=scale", "generator.layers[2].factor=2"));

        assertThat(LayerEdit.output(scaled, Player.GENERATOR)).isEqualTo(1);
        assertThat(LayerEdit.remove(scaled, Player.GENERATOR, 2)).isEqualTo(CONFIG);
    }

    @ParameterizedTest
    @EnumSource
    void aHiddenLayerIsResized(Player player) {
        ExperimentConfig two = LayerEdit.insert(CONFIG, player, 1, 8);

        assertThat(layers(LayerEdit.resize(two, player, 0, 5), player).getFirst())
                .isEqualTo(new Layer.Dense(5, new Activation.Tanh()));
    }

    @Test
    void thereAreNeverMoreLayersOrUnitsThanAConfigAllows() {
        ExperimentConfig grown = CONFIG;
        for (int i = 2; i < 16; i++) {
            grown = LayerEdit.insert(grown, Player.GENERATOR, 1, 2);
        }
        ExperimentConfig full = grown;

        assertThatThrownBy(() -> LayerEdit.insert(full, Player.GENERATOR, 1, 2))
                .hasMessageContaining("16");
        assertThatThrownBy(() -> LayerEdit.resize(CONFIG, Player.GENERATOR, 0, 5000))
                .hasMessageContaining("4,096");
    }

    private static List<Layer> layers(ExperimentConfig config, Player player) {
        return LayerEdit.layers(config, player);
    }
}

package org.ganscope.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.Settings;
import org.ganscope.experiment.Configs;
import org.ganscope.experiment.Experiment;
import org.ganscope.gan.GameField;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;

import java.util.List;

/** The field of the Dirac-GAN is the one that Mescheder et al. 2018 draw. */
class VectorFieldTest {
    private final GameField dirac = new Experiment(PresetLibrary.find("10")).field();

    private static double sigmoid(double t) {
        return 1 / (1 + Math.exp(-t));
    }

    @Test
    void minimaxTurnsAroundZero() {
        VectorField field = VectorField.around(dirac, 2, 5);

        assertThat(field.arrows()).hasSize(25);
        assertThat(field.arrows().get(1).generator()).isEqualTo(-1);
        assertThat(field.arrows().get(1).discriminator()).isEqualTo(-2);
        for (VectorField.Arrow arrow : field.arrows()) {
            double theta = arrow.generator();
            double psi = arrow.discriminator();
            double slope = sigmoid(psi * theta);
            assertThat(arrow.toGenerator()).isCloseTo(psi * slope, within(1e-5));
            assertThat(arrow.toDiscriminator()).isCloseTo(-theta * slope, within(1e-5));
        }
        assertThat(dirac.point()).containsExactly(1, -1);
    }

    @Test
    void nonSaturatingComesInWhereTheGeneratorLoses() {
        var config = Settings.apply(PresetLibrary.find("10"), List.of("loss=nonSaturating"));

        VectorField field = VectorField.around(new Experiment(config).field(), 2, 5);

        assertThat(field.arrows())
                .allSatisfy(
                        arrow ->
                                assertThat(arrow.toGenerator())
                                        .isCloseTo(
                                                arrow.discriminator()
                                                        * sigmoid(
                                                                -arrow.generator()
                                                                        * arrow.discriminator()),
                                                within(1e-5)));
    }

    @Test
    void aGameOfMoreParametersHasNone() {
        GameField many = new Experiment(Configs.small()).field();

        assertThat(VectorField.hasOne(many)).isFalse();
        assertThatThrownBy(() -> VectorField.around(many, 1, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

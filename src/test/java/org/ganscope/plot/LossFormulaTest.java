package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Family;
import org.ganscope.config.Option;
import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Player;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The formula shown is that of the chosen loss, with its labels and penalties. */
class LossFormulaTest {
    private static String formula(Player player, String... settings) {
        ExperimentConfig config = Settings.apply(ExperimentConfig.byDefault(), List.of(settings));
        return String.join(" ", LossFormula.of(player, config.method()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"nonSaturating\"; L_D = −mean log D(x) − mean log(1 − D(G(z))); L_G = −mean log D(G(z))",
                "\"minimax\"; L_D = −mean log D(x) − mean log(1 − D(G(z))); L_G = mean log(1 − D(G(z)))",
                "\"leastSquares\"; L_D = ½ mean (D(x) − 1)² + ½ mean D(G(z))²; L_G = ½ mean (D(G(z)) − 1)²",
                "{\"type\": \"leastSquares\", \"fakeLabel\": -1, \"generatorLabel\": 0}; L_D = ½ mean (D(x) − 1)² + ½ mean (D(G(z)) + 1)²; L_G = ½ mean D(G(z))²",
                "\"wasserstein\"; L_D = mean D(G(z)) − mean D(x); L_G = −mean D(G(z))",
                "\"hinge\"; L_D = mean max(0, 1 − D(x)) + mean max(0, 1 + D(G(z))); L_G = −mean D(G(z))",
                "\"relativistic\"; L_D = −mean log σ(D(x) − D(G(z))); L_G = −mean log σ(D(G(z)) − D(x))",
                "\"relativisticAverage\"; L_D = −mean log σ(D(x) − mean D(G(z))) − mean log(1 − σ(D(G(z)) − mean D(x))); L_G = −mean log σ(D(G(z)) − mean D(x)) − mean log(1 − σ(D(x) − mean D(G(z))))",
                "{\"type\": \"nonSaturating\", \"realLabel\": 0.9}; L_D = −mean [0.9 log D(x) + 0.1 log(1 − D(x))] − mean log(1 − D(G(z))); L_G = −mean log D(G(z))"
            })
    void ofEachLoss(String loss, String ofD, String ofG) {
        assertThat(formula(Player.DISCRIMINATOR, "loss=" + loss)).isEqualTo(ofD);
        assertThat(formula(Player.GENERATOR, "loss=" + loss)).isEqualTo(ofG);
    }

    @Test
    void noTwoLossesHaveTheSameFormulas() {
        Set<String> formulas = new HashSet<>();
        List<Option> all = Family.of(AdversarialLoss.class).options();
        for (Option option : all) {
            String loss = "loss=" + option.name();
            formulas.add(formula(Player.DISCRIMINATOR, loss) + formula(Player.GENERATOR, loss));
        }
        assertThat(formulas).hasSameSizeAs(all);
    }

    @Test
    void penaltiesStandInItByName() {
        assertThat(
                        formula(
                                Player.DISCRIMINATOR,
                                "loss=wasserstein",
                                "penalties=[{\"type\": \"r1\", \"weight\": 0.5}, \"wganGp\", \"historicalAveraging\"]"))
                .isEqualTo(
                        "L_D = mean D(G(z)) − mean D(x) + 0.5/2 mean ‖slope of D at x‖² (R1)"
                                + " + 10 mean (‖slope of D between‖ − 1)² (WGAN-GP)"
                                + " + 1 ‖θ_D − its mean so far‖² (Historical averaging)");
        assertThat(formula(Player.GENERATOR, "penalties=[\"r1\", \"historicalAveraging\"]"))
                .isEqualTo(
                        "L_G = −mean log D(G(z)) + 1 ‖θ_G − its mean so far‖²"
                                + " (Historical averaging)");
    }

    @Test
    void featuresAloneTakeTheLosssPlaceAndOtherwiseStandBesideIt() {
        String features = "‖mean h(x) − mean h(G(z))‖² (Feature matching)";
        assertThat(formula(Player.GENERATOR, "penalties=[\"featureMatching\"]"))
                .isEqualTo("L_G = 1 " + features);
        assertThat(
                        formula(
                                Player.GENERATOR,
                                "penalties=[{\"type\": \"featureMatching\", \"adversarial\": 0.5}]"))
                .isEqualTo("L_G = 0.5 · (−mean log D(G(z))) + 1 " + features);
    }

    @Test
    void anUnderscoreSetsAnIndex() {
        Formula formula = Formula.of("θ_{old} − L_D/2");

        assertThat(formula.plain()).isEqualTo("θold − LD/2");
        assertThat(formula.isIndex()).isEqualTo("01110000100");
        assertThat(formula.plain()).hasSameSizeAs(formula.isIndex());
    }

    @Test
    void theTypeHasEverySignOfEveryFormula() {
        String signs = "LDGθσ∂½²‖−·±…½()[]∞";
        assertThat(Fonts.regular(13).canDisplayUpTo(signs)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10",
        "0.9, 0.9",
        "0.001, 0.001",
        "0.00015, 0.00015",
        "1e-8, 1e-8",
        "0.1234567, 0.1235",
        "1200.4, 1200"
    })
    void settingsAreWrittenAsPersonsWriteThem(double value, String expected) {
        assertThat(LossFormula.number(value)).isEqualTo(expected);
    }
}

package org.ganscope.gan;

import com.google.gson.JsonObject;

import org.ganscope.Golden;
import org.ganscope.data.Component;
import org.ganscope.data.LineDistribution;
import org.ganscope.data.TargetDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** D* and the value of the game against it (Goodfellow et al. 2014, section 4.1). */
class OptimalValueTest {
    private static final JsonObject FILE = Golden.file("theory_1d.json");
    private static final AdversarialLoss LOSS = new AdversarialLoss.Minimax(1);

    private static double optimal(LineDistribution data, LineDistribution generated, double x) {
        return LOSS.optimalOutput(data.density(x), generated.density(x)).orElse(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "'N(0,1) vs N(0,1)', 0, 1, 0, 1",
        "'N(0,1) vs N(1,1)', 0, 1, 1, 1",
        "'N(4,1.25) vs N(4,0.5)', 4, 1.25, 4, 0.5",
        "'N(4,1.25) vs N(0,1)', 4, 1.25, 0, 1",
        "'N(4,1.25) vs N(4.2,1.1)', 4, 1.25, 4.2, 1.1"
    })
    void theValueOfTheOptimalDIsThatOfTheReference(
            String pair, double m, double s, double mg, double sg) {
        compare(
                pair,
                new TargetDistribution.Gaussian(m, s),
                new TargetDistribution.Gaussian(mg, sg));
    }

    @Test
    void theValueAgainstAGeneratorThatDropsAPeakIsThatOfTheReference() {
        compare(
                "0.5N(-2,.5)+0.5N(2,.5) vs N(2,.5) (one mode dropped)",
                new TargetDistribution.Mixture(
                        List.of(new Component(1, -2, 0.5), new Component(1, 2, 0.5))),
                new TargetDistribution.Gaussian(2, 0.5));
    }

    private static void compare(String pair, LineDistribution data, LineDistribution generated) {
        double step = 1e-3;
        double value = 0;
        for (double x = -20; x < 25; x += step) {
            double d = optimal(data, generated, x);
            // 1 - D* loses its digits near 1: it is the D* of the roles exchanged.
            double other = optimal(generated, data, x);
            value += step * (term(data.density(x), d) + term(generated.density(x), other));
        }

        Golden.assertClose(value, FILE.getAsJsonObject(pair).get("V_at_Dstar"), 1e-7);
        double divergence = (value + Math.log(4)) / 2;
        Golden.assertClose(divergence, FILE.getAsJsonObject(pair).get("JS_nats"), 1e-7);
        Golden.assertClose(
                divergence / Math.log(2), FILE.getAsJsonObject(pair).get("JS_bits"), 1e-7);
    }

    @Test
    void theLossesAtTheEquilibriumAreThoseOfTheReference() {
        JsonObject gold = Golden.file("losses_golden.json").getAsJsonObject("equilibrium");
        AdversarialLoss smoothed = new AdversarialLoss.NonSaturating(0.9);

        Golden.assertClose(ofDiscriminator(LOSS), gold.get("D_loss"), 1e-15);
        Golden.assertClose(-ofDiscriminator(LOSS), gold.get("V"), 1e-15);
        Golden.assertClose(ofGenerator(LOSS), gold.get("G_minimax"), 1e-15);
        Golden.assertClose(
                ofGenerator(new AdversarialLoss.NonSaturating(1)), gold.get("G_nonsat"), 1e-15);
        Golden.assertClose(
                ofDiscriminator(smoothed),
                gold.get("D_loss_with_one_sided_smoothing_0_9_at_optimal_D_when_pg_eq_pdata"),
                1e-15);
        Golden.assertClose(
                smoothed.undecidedOutput().orElseThrow(), gold.get("smoothed_Dstar_p_eq_q"), 1e-15);
    }

    private static double ofDiscriminator(AdversarialLoss loss) {
        return Equilibrium.ofDiscriminator(loss).orElseThrow().value();
    }

    private static double ofGenerator(AdversarialLoss loss) {
        return Equilibrium.ofGenerator(loss).orElseThrow().value();
    }

    private static double term(double density, double probability) {
        return probability > 0 ? density * Math.log(probability) : 0;
    }

    @ParameterizedTest
    @CsvSource({"2.0", "3.0", "4.0", "5.0", "6.0"})
    void theOptimalDIsThatOfTheReference(String x) {
        double d =
                optimal(
                        new TargetDistribution.Gaussian(4, 1.25),
                        new TargetDistribution.Gaussian(3, 1),
                        Double.parseDouble(x));

        Golden.assertClose(d, FILE.getAsJsonObject("Dstar p=N(4,1.25) q=N(3,1)").get(x), 1e-12);
        Golden.assertClose(
                Math.log(d / (1 - d)),
                FILE.getAsJsonObject("logit Dstar N(4,1.25) vs N(3,1)").get(x),
                1e-10);
    }
}

package org.ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;

import org.ganscope.Golden;
import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class AdversarialLossTest {
    private static final JsonObject FILE = Golden.file("losses_golden.json");

    private final Leaf real = Leaf.variable(1, 5);
    private final Leaf fake = Leaf.variable(1, 5);

    static Stream<Arguments> losses() {
        return Stream.of(
                Arguments.of("minimax", new AdversarialLoss.Minimax()),
                Arguments.of("nonsaturating", new AdversarialLoss.NonSaturating()),
                Arguments.of("nonsat_one_sided_smooth_0.9", new AdversarialLoss.NonSaturating(0.9)),
                Arguments.of("lsgan_011", new AdversarialLoss.LeastSquares(0, 1, 1)),
                Arguments.of("lsgan_-110", new AdversarialLoss.LeastSquares(-1, 1, 0)),
                Arguments.of("wgan", new AdversarialLoss.Wasserstein()),
                Arguments.of("hinge", new AdversarialLoss.Hinge()),
                Arguments.of("rsgan", new AdversarialLoss.Relativistic()),
                Arguments.of("rasgan", new AdversarialLoss.RelativisticAverage()));
    }

    @Test
    void everyLossIsTested() {
        assertThat(losses().map(a -> a.get()[1].getClass()).collect(Collectors.toSet()))
                .isEqualTo(Set.of(AdversarialLoss.class.getPermittedSubclasses()));
        assertThat(losses().map(a -> a.get()[0]).collect(Collectors.toSet()))
                .isEqualTo(FILE.getAsJsonObject("losses").keySet());
    }

    @ParameterizedTest
    @MethodSource("losses")
    void valuesAndSlopesAreThoseOfTheReference(String name, AdversarialLoss loss) {
        JsonObject gold = FILE.getAsJsonObject("losses").getAsJsonObject(name);
        real.write(floats(Golden.numbers(FILE.get("real_logits"))));
        fake.write(floats(Golden.numbers(FILE.get("fake_logits"))));
        Node d = loss.discriminatorLoss(real, fake);
        Node g = loss.generatorLoss(real, fake);
        List<Node> slopes = Gradients.of(d, List.of(real, fake));
        List<Node> ofGenerator = Gradients.of(g, List.of(real, fake));
        List<Node> results = new ArrayList<>(List.of(d, g));
        results.addAll(slopes);
        results.addAll(ofGenerator);
        new Tape(results).play();

        Golden.assertClose(d.scalar(), gold.get("D"), 1e-6);
        Golden.assertClose(g.scalar(), gold.get("G"), 1e-6);
        assertSlope("dD_dreal", slopes.get(0), gold);
        assertSlope("dD_dfake", slopes.get(1), gold);
        assertSlope("dG_dreal", ofGenerator.get(0), gold);
        assertSlope("dG_dfake", ofGenerator.get(1), gold);
    }

    private static void assertSlope(String name, Node ours, JsonObject gold) {
        Golden.assertClose(name, ours.value().data, Golden.numbers(gold.get(name)));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void logitsOfAnySizeGiveFiniteLossesAndSlopes(String name, AdversarialLoss loss) {
        real.write(new float[] {1000, -1000, -745, 0, 40});
        fake.write(new float[] {-1000, -745, 0, 40, 1000});
        Node d = loss.discriminatorLoss(real, fake);
        Node g = loss.generatorLoss(real, fake);
        List<Node> results = new ArrayList<>(List.of(d, g));
        results.addAll(Gradients.of(d, List.of(real, fake)));
        results.addAll(Gradients.of(g, List.of(fake)));
        new Tape(results).play();

        for (Node result : results) {
            for (float value : result.value().data) {
                assertThat(value).as(name).isFinite();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("losses")
    void atTheEquilibriumTheLossesHaveTheValuesThatChartsMark(String name, AdversarialLoss loss) {
        double output = loss.undecidedOutput().orElse(0);
        double logit = loss.judgesByProbability() ? Math.log(output / (1 - output)) : output;
        float[] undecided = new float[5];
        Arrays.fill(undecided, (float) logit);
        real.write(undecided);
        fake.write(undecided);
        Node d = loss.discriminatorLoss(real, fake);
        Node g = loss.generatorLoss(real, fake);
        new Tape(List.of(d, g)).play();

        Equilibrium.ofDiscriminator(loss)
                .ifPresent(
                        at ->
                                assertThat((double) d.scalar())
                                        .as(name)
                                        .isCloseTo(at.value(), within(1e-6)));
        Equilibrium.ofGenerator(loss)
                .ifPresent(
                        at ->
                                assertThat((double) g.scalar())
                                        .as(name)
                                        .isCloseTo(at.value(), within(1e-6)));
    }

    @Test
    void smoothingMovesTheEquilibrium() {
        JsonObject gold = FILE.getAsJsonObject("equilibrium");
        AdversarialLoss loss = new AdversarialLoss.NonSaturating(0.9);

        assertThat(Equilibrium.ofDiscriminator(loss).orElseThrow().value())
                .isCloseTo(
                        gold.get(
                                        "D_loss_with_one_sided_smoothing_0_9_at_optimal_D_when_pg_eq_pdata")
                                .getAsDouble(),
                        within(1e-15));
        assertThat(Equilibrium.ofDiscriminator(loss).orElseThrow().name()).isEqualTo("1.376");
        assertThat(loss.undecidedOutput())
                .hasValue(gold.get("smoothed_Dstar_p_eq_q").getAsDouble());
    }

    @Test
    void theOptimumOfEachLossIsItsOwn() {
        assertThat(new AdversarialLoss.NonSaturating(0.9).optimalOutput(0.3, 0.1))
                .hasValueCloseTo(0.675, within(1e-12));
        assertThat(new AdversarialLoss.LeastSquares(-1, 1, 0).optimalOutput(0.3, 0.1))
                .hasValueCloseTo(0.5, within(1e-12));
        assertThat(new AdversarialLoss.Hinge().optimalOutput(0.3, 0.1)).hasValue(1);
        assertThat(new AdversarialLoss.Wasserstein().optimalOutput(0.3, 0.1)).isEmpty();
        assertThat(new AdversarialLoss.RelativisticAverage().optimalOutput(0.3, 0.1)).isEmpty();
    }

    @Test
    void theBestDiscriminatorIsTheShareOfTheDataInTheDensity() {
        AdversarialLoss loss = new AdversarialLoss.Minimax();

        assertThat(loss.optimalOutput(0.3, 0.1)).hasValue(0.3 / 0.4);
        assertThat(loss.optimalOutput(0.3, 0)).hasValue(1);
        assertThat(loss.optimalOutput(0, 0.3)).hasValue(0);
        assertThat(loss.optimalOutput(0, 0)).isEmpty();
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}

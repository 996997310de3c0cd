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
                Arguments.of("nonsaturating", new AdversarialLoss.NonSaturating()));
    }

    @Test
    void everyLossIsTested() {
        assertThat(losses().map(a -> a.get()[1].getClass()).collect(Collectors.toSet()))
                .isEqualTo(Set.of(AdversarialLoss.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void valuesAndSlopesAreThoseOfTheReference(String name, AdversarialLoss loss) {
        JsonObject gold = FILE.getAsJsonObject("losses").getAsJsonObject(name);
        real.write(floats(Golden.numbers(FILE.get("real_logits"))));
        fake.write(floats(Golden.numbers(FILE.get("fake_logits"))));
        Node d = loss.discriminatorLoss(real, fake);
        Node g = loss.generatorLoss(fake);
        List<Node> slopes = Gradients.of(d, List.of(real, fake));
        Node generatorSlope = Gradients.of(g, List.of(fake)).getFirst();
        new Tape(List.of(d, g, slopes.get(0), slopes.get(1), generatorSlope)).play();

        assertThat((double) d.scalar()).isCloseTo(gold.get("D").getAsDouble(), within(1e-6));
        assertThat((double) g.scalar()).isCloseTo(gold.get("G").getAsDouble(), within(1e-6));
        assertSlope("dD_dreal", slopes.get(0), gold);
        assertSlope("dD_dfake", slopes.get(1), gold);
        assertSlope("dG_dfake", generatorSlope, gold);
    }

    private static void assertSlope(String name, Node ours, JsonObject gold) {
        Golden.assertClose(name, ours.value().data, Golden.numbers(gold.get(name)));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void logitsOfAnySizeGiveFiniteLossesAndSlopes(String name, AdversarialLoss loss) {
        float[] extreme = {-1000, -745, 0, 40, 1000};
        real.write(extreme);
        fake.write(extreme);
        Node d = loss.discriminatorLoss(real, fake);
        Node slope = Gradients.of(d, List.of(fake)).getFirst();
        new Tape(List.of(d, slope)).play();

        assertThat(d.scalar()).as(name).isFinite();
        assertThat(slope.value().data).containsExactly(0, 0, 0.1f, 0.2f, 0.2f);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void atTheEquilibriumTheLossesHaveTheValuesThatChartsMark(String name, AdversarialLoss loss) {
        Node d = loss.discriminatorLoss(real, fake);
        Node g = loss.generatorLoss(fake);
        new Tape(List.of(d, g)).play();

        assertThat((double) d.scalar())
                .as(name)
                .isCloseTo(loss.discriminatorEquilibrium().orElseThrow(), within(1e-6));
        assertThat((double) g.scalar())
                .isCloseTo(loss.generatorEquilibrium().orElseThrow(), within(1e-6));
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

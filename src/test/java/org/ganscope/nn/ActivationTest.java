package org.ganscope.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;
import org.ganscope.math.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Activations, their slopes and their bends against the formulas in double. */
class ActivationTest {
    private static final float[] POINTS = {-30, -4, -1.5f, -0.7f, -1e-3f, 1e-3f, 0.4f, 1, 2.5f, 30};
    private static final double H = 1e-4;

    static Stream<Arguments> activations() {
        return Stream.of(
                of(new Activation.Linear(), x -> x),
                of(new Activation.Tanh(), Math::tanh),
                of(new Activation.Sigmoid(), x -> 1 / (1 + Math.exp(-x))),
                of(new Activation.Relu(), x -> Math.max(0, x)),
                of(new Activation.LeakyRelu(0.2), x -> Math.max(0.2 * x, x)),
                of(new Activation.Elu(), x -> x > 0 ? x : Math.expm1(x)),
                of(
                        new Activation.Selu(),
                        x -> 1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * Math.expm1(x))),
                of(
                        new Activation.Softplus(),
                        x -> Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))),
                of(new Activation.Silu(), x -> x / (1 + Math.exp(-x))),
                of(new Activation.Gelu(), x -> x * Normal.cdf(x)),
                of(new Activation.Sine(2.5), x -> Math.sin(2.5 * x)));
    }

    private static Arguments of(Activation activation, DoubleUnaryOperator formula) {
        return Arguments.of(activation, formula);
    }

    @Test
    void everyActivationIsTested() {
        assertThat(activations().map(a -> a.get()[0].getClass()).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Activation.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("activations")
    void valueSlopeAndBendAreThoseOfTheFormula(Activation activation, DoubleUnaryOperator f) {
        Leaf x = Leaf.variable(1, POINTS.length);
        x.write(POINTS);
        Node y = activation.of(x);
        Node slope = Gradients.of(y.sum(), List.of(x)).getFirst();
        Node bend = Gradients.of(slope.sum(), List.of(x)).getFirst();
        new Tape(List.of(y, slope, bend)).play();

        for (int i = 0; i < POINTS.length; i++) {
            double at = POINTS[i];
            double here = f.applyAsDouble(at);
            double above = f.applyAsDouble(at + H);
            double below = f.applyAsDouble(at - H);
            assertThat((double) y.value().data[i])
                    .as("value at %s", at)
                    .isCloseTo(here, within(1e-6 * Math.max(1, Math.abs(here))));
            assertThat((double) slope.value().data[i])
                    .as("slope at %s", at)
                    .isCloseTo((above - below) / (2 * H), within(1e-5));
            assertThat((double) bend.value().data[i])
                    .as("bend at %s", at)
                    .isCloseTo((above - 2 * here + below) / (H * H), within(1e-4));
        }
    }
}

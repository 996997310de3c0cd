package org.ganscope.nn;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import org.ganscope.Golden;
import org.ganscope.autodiff.Leaf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class DescentTest {
    private static final JsonObject FILE = Golden.file("optimizers_golden.json");
    private static final Schedule CONSTANT = new Schedule.Constant();
    private static final double[] GRADIENTS = Golden.numbers(FILE.get("grads"));

    private final Leaf weight = Leaf.variable(1, 1);

    static Stream<Arguments> optimizers() {
        return Stream.of(
                Arguments.of("sgd lr=.1", new Optimizer.Sgd(0.1, 0)),
                Arguments.of(
                        "momentum .9 lr=.1 (torch: v=mu v+g; x-=lr v)",
                        new Optimizer.Sgd(0.1, 0.9)),
                Arguments.of(
                        "adam lr=.1 b=(.9,.999) eps=1e-8",
                        new Optimizer.Adam(0.1, 0.9, 0.999, 1e-8)),
                Arguments.of(
                        "nesterov .9 lr=.1 (torch)", new Optimizer.Nesterov(0.1, 0.9, CONSTANT)),
                Arguments.of(
                        "rmsprop lr=.1 alpha=.99 eps=1e-8 (torch: g/(sqrt(v)+eps))",
                        new Optimizer.RmsProp(0.1, 0.99, 1e-8, CONSTANT)),
                Arguments.of(
                        "rmsprop lr=.1 alpha=.9", new Optimizer.RmsProp(0.1, 0.9, 1e-8, CONSTANT)),
                Arguments.of(
                        "optimistic adam lr=.1 b=(.5,.9), u_0=0",
                        new OptimisticAdam(0.1, 0.5, 0.9, 1e-8, CONSTANT)),
                Arguments.of(
                        "optimistic adam lr=.1 b=(.9,.999), u_0=0",
                        new OptimisticAdam(0.1, 0.9, 0.999, 1e-8, CONSTANT)),
                Arguments.of("adam lr=.1 b=(.5,.999)", new Optimizer.Adam(0.1, 0.5, 0.999, 1e-8)),
                Arguments.of("adam lr=.1 b=(0,.9)", new Optimizer.Adam(0.1, 0, 0.9, 1e-8)));
    }

    @Test
    void everyOptimizerIsTested() {
        assertThat(optimizers().map(a -> a.get()[1].getClass()).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Optimizer.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void aWeightTakesTheCourseOfTheReference(String name, Optimizer optimizer) {
        double[] gold = Golden.numbers(FILE.get(name));
        Descent descent = descent(optimizer);
        float[] course = new float[gold.length];
        for (int i = 0; i < gold.length; i++) {
            course[i] = weight.scalar();
            if (i < GRADIENTS.length) {
                update(descent, GRADIENTS[i]);
            }
        }
        Golden.assertClose(name, course, gold);
    }

    @Test
    void aRestoredDescentGoesOnBitByBit() {
        optimizers()
                .map(arguments -> (Optimizer) arguments.get()[1])
                .forEach(
                        kind -> {
                            Descent descent = descent(kind);
                            update(descent, 1);
                            update(descent, -0.3);
                            Descent.State state = descent.capture();
                            float start = weight.scalar();
                            update(descent, 0.7);
                            float end = weight.scalar();

                            weight.write(new float[] {start});
                            Descent other = new Descent(new Optimizer.Sgd(1, 0), parameters());
                            other.restore(state);
                            update(other, 0.7);

                            assertThat(weight.scalar()).as(kind.toString()).isEqualTo(end);
                            assertThat(other.capture()).isEqualTo(descent.capture());
                        });
    }

    @Test
    void newSettingsKeepTheMomentsOfTheSameKindAlone() {
        Descent descent = descent(new Optimizer.Sgd(0.1, 0.9));
        update(descent, 1);
        Tensors before = descent.capture().moments();

        descent.optimize(new Optimizer.Sgd(0.01, 0.5));
        assertThat(descent.capture().moments()).isEqualTo(before);

        descent.optimize(new Optimizer.Adam(0.1, 0.9, 0.999, 1e-8));
        descent.optimize(new Optimizer.Sgd(0.1, 0.9));
        assertThat(descent.capture().moments()).isEqualTo(Tensors.copyOf(List.of(new float[1])));
    }

    @Test
    void anotherScheduleKeepsTheMoments() {
        Descent descent = descent(new Optimizer.Sgd(0.1, 0.9));
        update(descent, 1);
        Tensors before = descent.capture().moments();

        descent.optimize(new Optimizer.Sgd(0.1, 0.9, new Schedule.Linear(100, 0)));

        assertThat(descent.capture().moments()).isEqualTo(before);
    }

    @Test
    void theRateOfAStepIsWhatTheScheduleLeavesOfIt() {
        Descent descent = descent(new Optimizer.Sgd(0.1, 0, new Schedule.Linear(100, 0)));
        float start = weight.scalar();

        assertThat(descent.update(List.of(new float[] {1}), 50)).isEmpty();

        assertThat(weight.scalar()).isEqualTo(start - 0.05f);
    }

    private Descent descent(Optimizer optimizer) {
        weight.write(new float[] {(float) FILE.get("x0").getAsDouble()});
        return new Descent(optimizer, parameters());
    }

    private List<Parameter> parameters() {
        return List.of(new Parameter("weight", weight));
    }

    private void update(Descent descent, double slope) {
        assertThat(descent.update(List.of(new float[] {(float) slope}), 0)).isEmpty();
    }
}

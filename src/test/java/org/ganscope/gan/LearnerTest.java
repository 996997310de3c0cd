package org.ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.Layer;
import org.ganscope.nn.Optimizer;
import org.ganscope.nn.WeightNormalisation;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** A player moves only where the move stays among the finite numbers. */
class LearnerTest {
    private final Learner learner = learner();

    @Test
    void takesAGradientWhoseSquareIsAFloat() {
        assertThat(learner.check(1, gradients(1e18f))).isGreaterThan(1e18);
    }

    @Test
    void refusesAGradientWhoseSquareIsNot() {
        assertThatThrownBy(() -> learner.check(1, gradients(1e20f)))
                .isInstanceOf(TrainingDivergedException.class)
                .hasMessageContaining("gradient of generator layer 1");
    }

    @Test
    void refusesALossThatIsNotFinite() {
        assertThatThrownBy(() -> learner.check(Double.NaN, gradients(1)))
                .isInstanceOf(TrainingDivergedException.class)
                .hasMessageContaining("generator loss");
    }

    @Test
    void tellsHowFarAMoveGoesOnlyWhileSomebodyLooks() {
        Learner watched = learnerAt(0.6, 0.8);
        watched.move(gradients(1), 0, Optional.empty());
        assertThat(watched.movements()).isEmpty();

        watched = learnerAt(0.6, 0.8);
        watched.watch(true);
        watched.move(List.of(new float[] {3}, new float[] {4}), 0, Optional.empty());

        // The weights' norm is 1, and SGD goes half of the gradient's norm 5.
        LayerMovement movement = watched.movements().getFirst();
        assertThat(watched.movements()).hasSize(1);
        assertThat(movement.layer()).isEqualTo(1);
        assertThat(movement.gradientNorm()).isEqualTo(5);
        assertThat(movement.updateRatio()).isCloseTo(2.5, within(1e-6));
        watched.watch(false);
        assertThat(watched.movements()).isEmpty();
    }

    @Test
    void clippingIsPartOfTheMove() {
        Learner watched = learnerAt(0.6, 0.8);
        watched.watch(true);

        watched.move(
                List.of(new float[] {3}, new float[] {4}),
                0,
                Optional.of(new Penalty.WeightClipping(0.1)));

        // From (0.6, 0.8) to (-0.9, -1.2), clipped to (-0.1, -0.1).
        assertThat(watched.movements().getFirst().updateRatio())
                .isCloseTo(Math.hypot(0.7, 0.9), within(1e-6));
    }

    @Test
    void aLayerOfZerosHasNoRatio() {
        Learner watched = learnerAt(0, 0);
        watched.watch(true);

        watched.move(gradients(1), 0, Optional.empty());

        assertThat(watched.movements().getFirst().updateRatio()).isNaN();
    }

    /** {@return y = w x + b under SGD with learning rate 1/2} */
    private static Learner learnerAt(double weight, double bias) {
        var dense =
                new Layer.Dense(
                        1,
                        new Activation.Linear(),
                        new Initialiser.Constant(weight),
                        new Initialiser.Constant(bias),
                        new WeightNormalisation.None());
        return new Learner(
                "generator",
                List.of(dense),
                1,
                new Optimizer.Sgd(0.5, 0),
                RandomStream.of(1, "initialisation"));
    }

    private static Learner learner() {
        return new Learner(
                "generator",
                List.of(new Layer.Dense(1, new Activation.Linear())),
                1,
                new Optimizer.Adam(0.01, 0.5, 0.999, 1e-8),
                RandomStream.of(1, "initialisation"));
    }

    /** {@return gradients of the one weight and its bias} */
    private static List<float[]> gradients(float value) {
        return List.of(new float[] {value}, new float[] {value});
    }
}

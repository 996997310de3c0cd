package org.ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Layer;
import org.ganscope.nn.Optimizer;
import org.junit.jupiter.api.Test;

import java.util.List;

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

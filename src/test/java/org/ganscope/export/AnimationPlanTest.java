package org.ganscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.IntStream;

class AnimationPlanTest {
    @Test
    void framesAreEvenlySpacedFromTheFirstStepToTheLast() {
        var plan = new AnimationPlan(64, 64, 5, 10);

        assertThat(IntStream.range(0, 5).mapToLong(i -> plan.step(i, 1000)))
                .containsExactly(0L, 250L, 500L, 750L, 1000L);
        assertThat(IntStream.range(0, 5).mapToLong(i -> plan.step(i, 1_000_000_000)))
                .containsExactly(0L, 250_000_000L, 500_000_000L, 750_000_000L, 1_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 24, 30, 49, 50})
    void theWholeLastsAsLongAsItsRateSays(int framesPerSecond) {
        var plan = new AnimationPlan(64, 64, 2000, framesPerSecond);

        int hundredths = IntStream.range(0, 2000).map(plan::delay).sum();

        assertThat(hundredths).isEqualTo(Math.round(200_000f / framesPerSecond));
        assertThat(IntStream.range(0, 2000).map(plan::delay)).allMatch(delay -> delay >= 2);
    }
}

package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No scale of a run survives it. */
class RunChangeTest {
    private static final Scene START = TrainedScene.of(0);
    private static final Scene EARLY = TrainedScene.of(3);
    private static final Scene LATE = TrainedScene.of(200);

    private int restarts;
    private final RunChange run = new RunChange(() -> restarts++);

    private int restartsAfter(Scene scene) {
        run.follow(scene);
        return restarts;
    }

    @Test
    void anEarlierMomentIsOfAnotherRun() {
        assertThat(restartsAfter(START)).isEqualTo(1);
        assertThat(restartsAfter(EARLY)).isEqualTo(1);
        assertThat(restartsAfter(LATE)).isEqualTo(1);
        assertThat(restartsAfter(LATE)).isEqualTo(1);
        assertThat(restartsAfter(EARLY)).isEqualTo(2);
    }

    @Test
    void otherDataAreAnotherRun() {
        assertThat(restartsAfter(EARLY)).isEqualTo(1);
        assertThat(restartsAfter(TrainedScene.of(5, "data.mean=1"))).isEqualTo(2);
    }

    /** The losses first jump far, the arrows first are long. */
    @ParameterizedTest
    @EnumSource(
            value = View.class,
            names = {"NUMBERS", "LOSSES", "METRIC"})
    void afterAResetAChartIsThatOfAFirstLoad(View view) {
        for (Scene again : new Scene[] {START, EARLY}) {
            Chart used = view.chart();
            PaintedScene.of(used, Theme.LIGHT, LATE, 500, 350);

            assertThat(PaintedScene.areAlike(used, view.chart(), again)).isTrue();
        }
    }
}

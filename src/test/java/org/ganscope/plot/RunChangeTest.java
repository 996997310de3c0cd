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

    @Test
    void anEarlierMomentIsOfAnotherRun() {
        var run = new RunChange();

        assertThat(run.isOther(START)).isTrue();
        assertThat(run.isOther(EARLY)).isFalse();
        assertThat(run.isOther(LATE)).isFalse();
        assertThat(run.isOther(LATE)).isFalse();
        assertThat(run.isOther(EARLY)).isTrue();
    }

    @Test
    void otherDataAreAnotherRun() {
        var run = new RunChange();
        run.isOther(EARLY);

        assertThat(run.isOther(TrainedScene.of(5, "data.mean=1"))).isTrue();
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

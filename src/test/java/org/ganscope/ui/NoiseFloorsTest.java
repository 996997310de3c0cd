package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.Metric;
import org.ganscope.experiment.NoiseFloor;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

class NoiseFloorsTest {
    private static final ExperimentConfig CONFIG =
            Settings.apply(Given.config(), List.of("evaluation.samples=200"));

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final NoiseFloors floors = new NoiseFloors(work::add, Runnable::run);

    private static ExperimentConfig with(String... settings) {
        return Settings.apply(CONFIG, List.of(settings));
    }

    private void workAll() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private NoiseFloor known() {
        return floors.floor().get();
    }

    @Test
    void theUsualFiguresComeFirstAndThenTheChosenMetrics() {
        ExperimentConfig chosen = with("evaluation.metrics[0].type=frechet");
        floors.show(chosen);
        work.remove().run();

        assertThat(known()).isEqualTo(NoiseFloor.usual(chosen, () -> true));

        workAll();

        assertThat(known().of(Figure.FRECHET))
                .isEqualTo(
                        NoiseFloor.of(chosen, new Metric.Frechet(), () -> true).of(Figure.FRECHET));
        assertThat(known().of(Figure.WASSERSTEIN)).isPresent();
    }

    @Test
    void aRunThatGoesOnKeepsItAndMeasuresWhatIsNewAlone() {
        floors.show(CONFIG);
        floors.show(with("loss=minimax"));

        assertThat(work).hasSize(1);
        workAll();

        floors.show(with("evaluation.metrics[0].type=frechet"));

        assertThat(work).hasSize(1);
        assertThat(known().of(Figure.WASSERSTEIN)).isPresent();
    }

    @Test
    void whatWasMeasuredForAnotherRunIsNotShown() {
        floors.show(CONFIG);
        Runnable late = work.remove();
        floors.show(with("data.mean=1"));
        late.run();

        assertThat(known()).isEqualTo(NoiseFloor.NONE);
        workAll();
        assertThat(known().of(Figure.MEAN).orElseThrow().median()).isBetween(0.8, 1.2);
    }
}

package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.Settings;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** What metrics are of real samples, measured on draws that nothing else sees. */
class NoiseFloorTest {
    private static final ExperimentConfig CONFIG =
            Settings.apply(
                    ExperimentConfig.byDefault(),
                    List.of("evaluation.samples=1000", "evaluation.metrics[0].type=frechet"));

    @Test
    void realSamplesHaveTheDistancesThatTheoryGives() {
        NoiseFloor floor = NoiseFloor.usual(CONFIG, () -> true);
        double root = Math.sqrt(1000);

        NoiseFloor.Range distance = floor.of(Figure.KOLMOGOROV_SMIRNOV).orElseThrow();
        NoiseFloor.Range mean = floor.of(Figure.MEAN).orElseThrow();

        // Kolmogorov's distribution has its median at 0.828 and its 99% point at 1.628.
        assertThat(distance.median() * root).isCloseTo(0.828, within(0.08));
        assertThat(distance.high() * root).isBetween(1.3, 1.95);
        assertThat(mean.median()).isCloseTo(4, within(0.02));
        assertThat(mean.high() - mean.low()).isCloseTo(2 * 2.326 * 1.25 / root, within(0.05));
    }

    /** Of 0 to 200 the share s lies at 200 s; of 0 to 10 between two of them, at 10 s. */
    @Test
    void aRangeGoesFromOneToNinetyNinePercent() {
        assertThat(NoiseFloor.Range.of(backwards(200)))
                .isEqualTo(new NoiseFloor.Range(2, 100, 198));
        NoiseFloor.Range few = NoiseFloor.Range.of(backwards(10));
        assertThat(few.low()).isCloseTo(0.1, within(1e-12));
        assertThat(few.median()).isEqualTo(5);
        assertThat(few.high()).isCloseTo(9.9, within(1e-12));
    }

    private static List<Double> backwards(int from) {
        return IntStream.rangeClosed(0, from).mapToObj(i -> (double) (from - i)).toList();
    }

    @Test
    void theFloorOfARunHoldsForItsRealEvaluationSamples() {
        NoiseFloor floor =
                NoiseFloor.usual(CONFIG, () -> true)
                        .and(NoiseFloor.of(CONFIG, new Metric.Frechet(), () -> true));
        SampleFigures real = new Experiment(CONFIG).snapshot().realFigures();

        assertThat(floor.figures().keySet()).containsExactlyElementsOf(real.values().keySet());
        floor.figures()
                .forEach(
                        (figure, range) ->
                                assertThat(real.get(figure))
                                        .as("%s", figure)
                                        .isBetween(
                                                2 * range.low() - range.median(),
                                                2 * range.high() - range.median()));
    }

    @Test
    void measuringItLeavesTheRunAsItIs() {
        var one = new Experiment(CONFIG);
        var other = new Experiment(CONFIG);
        one.step();
        NoiseFloor first = NoiseFloor.usual(CONFIG, () -> true);
        one.step();
        other.step();
        other.step();

        assertThat(one.capture().position()).isEqualTo(other.capture().position());
        assertThat(NoiseFloor.usual(CONFIG, () -> true)).isEqualTo(first);
    }

    @Test
    void whoIsNoLongerWantedStops() {
        int[] asked = {0};

        NoiseFloor floor = NoiseFloor.usual(CONFIG, () -> asked[0]++ < 3);

        assertThat(asked[0]).isEqualTo(4);
        assertThat(floor.of(Figure.WASSERSTEIN)).isPresent();
        assertThat(NoiseFloor.usual(CONFIG, () -> false)).isEqualTo(NoiseFloor.NONE);
    }
}

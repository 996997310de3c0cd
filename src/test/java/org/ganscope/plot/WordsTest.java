package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.experiment.BegunUpdate;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.UpdateAnatomy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words on charts lie within them and not over each other, however small a chart is. */
class WordsTest {
    private static final Scene LINE =
            TrainedScene.of(40, "evaluation.samples=1000", "evaluation.every=5");
    private static final Scene MOVING = TrainedScene.moving("10", 20);
    private static final Scene SLOW = TrainedScene.moving("05", 40);

    @ParameterizedTest
    @CsvSource({"180, 120", "237, 143", "365, 144", "370, 165", "744, 309"})
    void wordsOfCoursesAndOfTheMotionHaveTheirOwnPlaces(int width, int height) {
        for (Scene scene : List.of(LINE, MOVING, SLOW)) {
            Stream<Chart> charts =
                    Stream.of(
                            HistoryCharts.losses(),
                            HistoryCharts.outputs(),
                            HistoryCharts.gradients(),
                            HistoryCharts.wasserstein(),
                            EigenvalueChart.ofStep(),
                            EigenvalueChart.ofFlow(),
                            new FieldChart());
            charts.forEach(chart -> assertApart(chart, scene, width, height));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "180, 120",
        "237, 143",
        "370, 165",
        "370, 300",
        "230, 600",
        "750, 205",
        "1400, 320"
    })
    void wordsOfSlowMotionHaveTheirOwnPlaces(int width, int height) {
        for (Scene scene : List.of(LINE, TrainedScene.inPlane(1, "data=ring"))) {
            UpdateAnatomy anatomy = new Experiment(scene.config()).dissect().orElseThrow();
            for (int phase = 0; phase < anatomy.phases().size(); phase++) {
                var begun = Optional.of(new BegunUpdate(anatomy, phase));
                assertApart(new PhasesChart(), scene.during(begun), width, height);
            }
        }
    }

    private static void assertApart(Chart chart, Scene scene, int width, int height) {
        List<WrittenWords.Word> words = WrittenWords.of(chart, scene, width, height);
        for (int i = 0; i < words.size(); i++) {
            WrittenWords.Word one = words.get(i);
            assertThat(one.place().getMinX()).as("%s", one).isNotNegative();
            assertThat(one.place().getMinY()).as("%s", one).isNotNegative();
            assertThat(one.place().getMaxX()).as("%s", one).isLessThanOrEqualTo(width);
            assertThat(one.place().getMaxY()).as("%s", one).isLessThanOrEqualTo(height);
            assertThat(words.subList(i + 1, words.size()))
                    .as("%s of %s", one, chart.numbers(scene).title())
                    .noneMatch(other -> other.place().intersects(one.place()));
        }
    }
}

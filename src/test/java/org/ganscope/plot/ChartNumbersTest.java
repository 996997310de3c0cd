package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.experiment.Band;
import org.ganscope.experiment.Curve;
import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.NoiseFloor;
import org.ganscope.experiment.Quantity;
import org.ganscope.experiment.SamplesView;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The numbers that a chart hands out are those of the snapshot and the history, to the bit. */
class ChartNumbersTest {
    private static final Scene LINE = TrainedScene.of(45, "evaluation.samples=1000");
    private static final Scene PLANE = TrainedScene.inPlane(2, "data=ring");

    @Test
    void theBarsAreTheSnapshotsSamples() {
        Table table = new SamplesChart().numbers(LINE);
        var samples = LINE.snapshot().onLine();
        var xs = new Span(samples.dataDensity().low(), samples.dataDensity().high());
        var bars = new Histogram(samples.generated(), xs, SamplesChart.BINS);

        assertColumn(table, "generated", bars.bins(), bars::density);
        assertColumn(table, "bar_from", bars.bins(), bars::edge);
        assertColumn(table, "generated_below", 1, i -> bars.shareBelow());
        double area = 0;
        for (int i = 0; i < bars.bins(); i++) {
            area += number(table, "real", i) * (number(table, "bar_to", i) - bars.edge(i));
        }
        assertThat(area).isGreaterThan(0.95).isLessThan(1 + 1e-9);
    }

    @Test
    void theCurvesAreTheSnapshots() {
        Table table = new SamplesChart().numbers(LINE);
        var samples = LINE.snapshot().onLine();
        var view = (DiscriminatorView.OfSamples) LINE.snapshot().discriminator();

        for (Curve curve : List.of(view.output(), view.optimal().orElseThrow())) {
            assertColumn(table, "x", curve.size(), curve::x);
        }
        Curve data = samples.dataDensity();
        assertColumn(table, "data_density", data.size(), data::y);
        Curve generator = samples.generatorDensity().density();
        assertColumn(table, "generator_density", generator.size(), generator::y);
        assertColumn(table, "d", view.output().size(), view.output()::y);
        Curve optimal = view.optimal().orElseThrow();
        assertColumn(table, "d_optimal", optimal.size(), optimal::y);
    }

    @Test
    void aConstantGeneratorsSpikeIsATableOfItsMasses() {
        Scene constant =
                TrainedScene.of(
                        0,
                        "generator.layers=[{\"type\": \"constant\", \"initialiser\": {\"type\":"
                                + " \"constant\", \"value\": 2}}]",
                        "evaluation.samples=1000");

        Table table = new SamplesChart().numbers(constant);

        assertThat(table.column("point_mass_at").cells()).containsExactly("2.0");
        assertThat(table.column("point_mass").cells()).containsExactly("1.0");
    }

    @Test
    void beforeTheFirstStepTheColumnsOfTheLossesAreNamedAndEmpty() {
        Table table = HistoryCharts.losses().numbers(TrainedScene.of(0));

        assertThat(table.csv()).startsWith("first_step,last_step,");
        assertThat(table.column("first_step").cells()).isEmpty();
    }

    @Test
    void theLossesAreTheHistorysBuckets() {
        Table table = HistoryCharts.losses().numbers(LINE);

        assertBand(table, Figure.DISCRIMINATOR_LOSS);
        assertBand(table, Figure.GENERATOR_LOSS);
        assertThat(table.column("line").cells()).containsExactly("2 log 2", "log 2");
        assertThat(number(table, "value", 1)).isEqualTo(Math.log(2));
    }

    @Test
    void everyCourseOfTheRunHandsOutItsOwnFigures() {
        for (HistoryChart chart : HistoryCharts.choices(LINE.config())) {
            Table table = chart.numbers(LINE);

            assertThat(table.title()).isEqualTo(chart.title());
            assertThat(table.rows()).as(chart.title()).isGreaterThan(1);
        }
        assertBand(HistoryCharts.wasserstein().numbers(LINE), Figure.WASSERSTEIN);
        assertBand(HistoryCharts.gradients().numbers(LINE), Figure.GENERATOR_GRADIENT);
    }

    @Test
    void everyFigureOfTheSamplesHasACourse() {
        for (Scene scene : List.of(LINE, PLANE)) {
            List<String> columns =
                    HistoryCharts.choices(scene.config()).stream()
                            .flatMap(chart -> chart.numbers(scene).columns().stream())
                            .map(Table.Column::name)
                            .toList();

            assertThat(columns)
                    .containsAll(
                            Figure.ofSamples(scene.config().data()).stream()
                                    .filter(figure -> scene.history().band(figure).size() > 0)
                                    .map(Figure::column)
                                    .toList());
        }
    }

    @Test
    void whatRealSamplesHaveIsInTheTable() {
        var range = NoiseFloor.usual(LINE.config(), () -> true);
        var known =
                new Scene(
                        LINE.config(),
                        LINE.snapshot(),
                        LINE.history(),
                        List.of(),
                        range,
                        false,
                        Optional.empty());
        HistoryChart chart = HistoryCharts.wasserstein();
        Table table = chart.numbers(known);

        double high = number(table, "w1_floor_high", 0);
        assertThat(high).isPositive().isLessThan(1);
        assertThat(number(table, "w1_floor_low", 0)).isLessThanOrEqualTo(high);
    }

    private static void assertBand(Table table, Quantity quantity) {
        Band band = LINE.history().band(quantity);
        String name = quantity.column();
        assertColumn(table, "first_step", band.size(), band::firstStep);
        assertColumn(table, "last_step", band.size(), band::lastStep);
        assertColumn(table, name, band.size(), band::mean);
        assertColumn(table, name + "_min", band.size(), band::min);
        assertColumn(table, name + "_max", band.size(), band::max);
    }

    @Test
    void thePointsAndWhatDSaysAreTheSnapshots() {
        Table table = new PlaneChart().numbers(PLANE);
        var samples = (SamplesView.InPlane) PLANE.snapshot().samples();
        var d = ((DiscriminatorView.OfPoints) PLANE.snapshot().discriminator()).output();

        for (int i = 0; i < 100; i++) {
            assertThat(table.column("real_x").cells().get(i))
                    .isEqualTo(Float.toString(samples.real().x(i)));
            assertThat(table.column("generated_y").cells().get(i))
                    .isEqualTo(Float.toString(samples.generated().y(i)));
        }
        int corner = d.rows() * d.columns() - 1;
        assertThat(number(table, "x", corner)).isEqualTo(d.highX());
        assertThat(number(table, "y", corner)).isEqualTo(d.highY());
        assertThat(table.column("d").cells().get(corner))
                .isEqualTo(Float.toString(d.get(d.rows() - 1, d.columns() - 1)));
    }

    @Test
    void theBatchesAndWhatDSaysOfThemAreTheSnapshots() {
        Scene sets = TrainedScene.of(1, "discriminator.sees.type=moments", "batchSize=64");
        var view = (DiscriminatorView.OfSets) sets.snapshot().discriminator();
        Table table = new MomentsChart().numbers(sets);

        int real = view.real().size();
        assertThat(real).isPositive();
        assertColumn(table, "real_mean", real, i -> view.real().get(i).mean());
        assertColumn(table, "real_d", real, i -> view.real().get(i).output());
        int generated = view.generated().size();
        assertColumn(
                table,
                "generated_standard_deviation",
                generated,
                i -> view.generated().get(i).standardDeviation());
        assertThat(table.column("d").cells())
                .hasSize(view.output().rows() * view.output().columns())
                .startsWith(Float.toString(view.output().get(0, 0)));
    }

    @Test
    void whatHasNoPictureHasNoNumbers() {
        assertThat(new SamplesChart().numbers(PLANE).isEmpty()).isTrue();
        assertThat(new PlaneChart().numbers(LINE).isEmpty()).isTrue();
        assertThat(new MomentsChart().numbers(LINE).isEmpty()).isTrue();
        assertThat(HistoryCharts.losses().numbers(TrainedScene.of(0)).isEmpty()).isTrue();
    }

    @Test
    void aChartIsSaidInWordsWithItsNumbers() {
        var generated = LINE.snapshot().generatedFigures();
        Band losses = LINE.history().band(Figure.DISCRIMINATOR_LOSS);
        double last = losses.mean(losses.size() - 1);

        assertThat(new SamplesChart().inWords(LINE))
                .startsWith("Step 45: real samples have mean ")
                .contains("generated ones have mean " + Numbers.of(generated.mean()));
        assertThat(HistoryCharts.losses().inWords(LINE))
                .startsWith("Step 45: D " + Numbers.of(last) + ", G ")
                .endsWith("For comparison, 2 log 2 is 1.3863, log 2 is 0.6931.");
        assertThat(new PlaneChart().inWords(PLANE))
                .contains(
                        Numbers.of(
                                PLANE.snapshot().generatedFigures().get(Figure.SLICED_WASSERSTEIN)))
                .endsWith("of 8 peaks.");
        assertThat(new PlaneChart().inWords(LINE)).isEqualTo("Step 45: nothing to show yet.");
    }

    private static void assertColumn(
            Table table, String name, int size, IntToDoubleFunction expected) {
        assertThat(table.column(name).cells().stream().map(ChartNumbersTest::number))
                .as(name)
                .containsExactlyElementsOf(
                        IntStream.range(0, size).mapToDouble(expected).boxed().toList());
    }

    private static double number(Table table, String name, int row) {
        return number(table.column(name).cells().get(row));
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}

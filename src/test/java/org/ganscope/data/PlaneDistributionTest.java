package org.ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class PlaneDistributionTest {
    private static final int COUNT = 400_000;
    private static final int PARTS = 520;

    private static final Map<PlaneDistribution, float[]> POINTS = new ConcurrentHashMap<>();
    private static final Map<PlaneDistribution, double[]> DENSITIES = new ConcurrentHashMap<>();

    private static Stream<PlaneDistribution> distributions() {
        return Stream.of(
                new Ring(8, 2, 0.1),
                new Ring(5, 1, 0.3),
                new SquareGrid(5, 2, 0.2),
                new TwoGaussians(4, 0.5),
                new LineSegment(4, 30, 0.2),
                new TwoMoons(0.1),
                new Circles(2, 0.5, 0.05),
                new Spiral(2, 1, 2, 0.05),
                new SwissRoll(0.0333),
                new Drawing(
                        List.of(
                                new Stroke(
                                        List.of(
                                                new Point(-2, -1),
                                                new Point(0, 2),
                                                new Point(0, -1))),
                                new Stroke(List.of(new Point(1.5, 0)))),
                        0.2),
                new Checkerboard(4, 4),
                new Checkerboard(5, 2));
    }

    private static float[] draw(PlaneDistribution data) {
        float[] points = new float[2 * COUNT];
        data.sample(RandomStream.of(5, "real"), points, COUNT);
        return points;
    }

    /** The mean of {@code figure} over many samples. */
    private static double mean(PlaneDistribution data, DoubleBinaryOperator figure) {
        float[] points = POINTS.computeIfAbsent(data, PlaneDistributionTest::draw);
        double sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += figure.applyAsDouble(points[i], points[COUNT + i]);
        }
        return sum / COUNT;
    }

    @Test
    void everyDistributionIsTested() {
        assertThat(
                        Stream.concat(distributions(), Stream.of(CsvPointsTest.digits()))
                                .map(Object::getClass)
                                .collect(Collectors.toSet()))
                .isEqualTo(Set.of(PlaneDistribution.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void samplesFollowTheDensity(PlaneDistribution data) {
        List<DoubleBinaryOperator> figures =
                List.of(
                        (x, y) -> 1,
                        (x, y) -> x,
                        (x, y) -> y,
                        (x, y) -> x * x,
                        (x, y) -> y * y,
                        (x, y) -> x * y,
                        (x, y) -> Math.cos(3 * x + y),
                        (x, y) -> x * x * y);
        for (DoubleBinaryOperator figure : figures) {
            double scale = Math.pow(Math.max(1, data.law().reach()), 3);
            assertThat(mean(data, figure)).isCloseTo(integral(data, figure), within(0.01 * scale));
        }
        assertThat(integral(data, (x, y) -> 1)).isCloseTo(1, within(2e-3));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void cellsHoldAsManyPointsAsTheDensitySays(PlaneDistribution data) {
        int cells = 20;
        double reach = data.law().reach();
        double[] counts = new double[cells * cells];
        float[] points = POINTS.computeIfAbsent(data, PlaneDistributionTest::draw);
        for (int i = 0; i < COUNT; i++) {
            int column = (int) Math.floor((points[i] + reach) / (2 * reach) * cells);
            int row = (int) Math.floor((points[COUNT + i] + reach) / (2 * reach) * cells);
            if (column >= 0 && column < cells && row >= 0 && row < cells) {
                counts[row * cells + column]++;
            }
        }
        PlaneDensity density = data.law().density().orElseThrow();
        for (int row = 0; row < cells; row++) {
            for (int column = 0; column < cells; column++) {
                double expected = COUNT * massOf(density, reach, cells, column, row);
                // Five deviations of a count, and the error of the sum over the cell.
                assertThat(counts[row * cells + column])
                        .as("cell %d, %d", column, row)
                        .isCloseTo(expected, within(5 * Math.sqrt(expected) + 0.01 * expected + 3));
            }
        }
    }

    private static double massOf(
            PlaneDensity density, double reach, int cells, int column, int row) {
        int parts = 10;
        double side = 2 * reach / cells / parts;
        double sum = 0;
        for (int i = 0; i < parts * parts; i++) {
            double x = (column * parts + i % parts + 0.5) * side - reach;
            double y = (row * parts + i / parts + 0.5) * side - reach;
            sum += density.at(x, y);
        }
        return sum * side * side;
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void aBlurredDensityIsThatOfPointsMovedByNoise(PlaneDistribution data) {
        double blur = 0.3;
        PlaneDensity blurred = data.law().density(blur).orElseThrow();
        for (double place : new double[] {0, 0.4, 0.9}) {
            double x = place * data.law().reach();
            double y = 0.3 * x;
            double expected = integral(data, (u, v) -> round(u - x, blur) * round(v - y, blur));

            assertThat(blurred.at(x, y)).isCloseTo(expected, within(3e-4));
        }
    }

    private static double round(double away, double blur) {
        return Math.exp(-0.5 * (away / blur) * (away / blur)) / (blur * Math.sqrt(2 * Math.PI));
    }

    /** The integral of the density times {@code figure} over the square of the data and more. */
    private static double integral(PlaneDistribution data, DoubleBinaryOperator figure) {
        double[] densities =
                DENSITIES.computeIfAbsent(data, PlaneDistributionTest::densitiesOnTheSquare);
        double sum = 0;
        for (int i = 0; i < densities.length; i++) {
            if (densities[i] > 0) {
                sum +=
                        densities[i]
                                * figure.applyAsDouble(at(data, i % PARTS), at(data, i / PARTS));
            }
        }
        double side = at(data, 1) - at(data, 0);
        return sum * side * side;
    }

    private static double[] densitiesOnTheSquare(PlaneDistribution data) {
        PlaneDensity density = data.law().density().orElseThrow();
        double[] densities = new double[PARTS * PARTS];
        for (int i = 0; i < densities.length; i++) {
            densities[i] = density.at(at(data, i % PARTS), at(data, i / PARTS));
        }
        return densities;
    }

    private static double at(PlaneDistribution data, int part) {
        return 1.3 * data.law().reach() * (2 * (part + 0.5) / PARTS - 1);
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void nearlyAllPointsAreWithinReach(PlaneDistribution data) {
        double reach = data.law().reach();
        double inside = mean(data, (x, y) -> Math.max(Math.abs(x), Math.abs(y)) <= reach ? 1 : 0);
        double far =
                mean(data, (x, y) -> Math.max(Math.abs(x), Math.abs(y)) > 0.75 * reach ? 1 : 0);

        assertThat(inside).isGreaterThan(0.999);
        assertThat(far).isPositive();
    }

    @Test
    void ringHasItsPeaksApartAndTheFirstOnTheAxis() {
        List<Mode> modes = new Ring(8, 2, 0.02).law().modes();

        assertThat(modes).hasSize(8);
        assertThat(modes.getFirst()).isEqualTo(new Mode(2, 0, 0.02));
        for (int i = 0; i < 8; i++) {
            Mode next = modes.get((i + 1) % 8);
            double apart = Math.hypot(modes.get(i).x() - next.x(), modes.get(i).y() - next.y());
            assertThat(apart).isCloseTo(4 * Math.sin(Math.PI / 8), within(1e-12));
        }
    }

    @Test
    void gridStandsAsItWasPublished() {
        List<Mode> modes = new SquareGrid(5, 2, 0.05).law().modes();

        assertThat(modes.stream().map(Mode::x).collect(Collectors.toSet()))
                .isEqualTo(Set.of(-4.0, -2.0, 0.0, 2.0, 4.0));
        assertThat(Set.copyOf(modes)).hasSize(25);
    }

    @Test
    void everyPeakGetsAnEqualShareOfItsOwnWidth() {
        for (PlaneDistribution data : List.of(new Ring(8, 2, 0.02), new SquareGrid(5, 2, 0.05))) {
            List<Mode> modes = data.law().modes();
            for (Mode mode : modes) {
                double share = mean(data, (x, y) -> mode.deviations(x, y) < 3 ? 1 : 0);
                // Of a round Gaussian, 1 - exp(-9/2) lies within three deviations.
                assertThat(share * modes.size()).isCloseTo(0.98889, within(0.03));
                double within1 = mean(data, (x, y) -> mode.deviations(x, y) < 1 ? 1 : 0);
                assertThat(within1 * modes.size()).isCloseTo(0.39347, within(0.02));
            }
        }
    }

    @Test
    void moonsHaveTheMomentsOfTwoHalfCircles() {
        PlaneDistribution moons = new TwoMoons(0.1);

        assertThat(mean(moons, (x, y) -> x)).isCloseTo(0, within(0.006));
        assertThat(mean(moons, (x, y) -> y)).isCloseTo(0, within(0.006));
        assertThat(mean(moons, (x, y) -> x * x)).isCloseTo(0.76, within(0.006));
        assertThat(mean(moons, (x, y) -> y * y)).isCloseTo(0.5725 - 1 / Math.PI, within(0.003));
        assertThat(mean(moons, (x, y) -> x * y)).isCloseTo(0.125 - 1 / Math.PI, within(0.004));
    }

    @Test
    void circlesHoldHalfOfThePointsEach() {
        PlaneDistribution circles = new Circles(2, 0.5, 0.05);

        assertThat(mean(circles, (x, y) -> Math.hypot(x, y) > 1.5 ? 1 : 0))
                .isCloseTo(0.5, within(0.004));
        assertThat(mean(circles, (x, y) -> x * x)).isCloseTo(1.2525, within(0.01));
        assertThat(mean(circles, (x, y) -> x * y)).isCloseTo(0, within(0.01));
    }

    @Test
    void spiralWindsEvenly() {
        PlaneDistribution spiral = new Spiral(2, 1.5, 2, 0.001);

        assertThat(mean(spiral, (x, y) -> x * x + y * y)).isCloseTo(2, within(0.01));
        assertThat(mean(spiral, (x, y) -> x)).isCloseTo(0, within(0.01));
        // Twice the angle is the same on both arms.
        assertThat(
                        mean(
                                spiral,
                                (x, y) -> {
                                    double turned = 1.5 * 2 * Math.PI * Math.hypot(x, y) / 2;
                                    return Math.cos(2 * (Math.atan2(y, x) - turned));
                                }))
                .isCloseTo(1, within(0.001));
    }

    @Test
    void strokesCountByTheirLengthAndDotsByTheJitter() {
        PlaneDistribution drawing =
                new Drawing(
                        List.of(
                                new Stroke(List.of(new Point(-3, 0), new Point(-3, 3))),
                                new Stroke(List.of(new Point(3, 0), new Point(3, 1))),
                                new Stroke(List.of(new Point(0, 0)))),
                        0.1);

        // Lengths 3, 1 and 0, each 0.1 more.
        assertThat(mean(drawing, (x, y) -> x < -1.5 ? 1 : 0)).isCloseTo(3.1 / 4.3, within(0.003));
        assertThat(mean(drawing, (x, y) -> x > 1.5 ? 1 : 0)).isCloseTo(1.1 / 4.3, within(0.003));
    }

    @Test
    void swissRollHasTheMomentsOfItsIntegral() {
        PlaneDistribution roll = new SwissRoll(0.0333);
        double squares = Math.PI * Math.PI * (4.5 * 4.5 * 4.5 - 1.5 * 1.5 * 1.5) / 9 / 56.25;

        assertThat(mean(roll, (x, y) -> x)).isCloseTo(2 / 7.5, within(0.006));
        assertThat(mean(roll, (x, y) -> y)).isCloseTo(2 / (3 * Math.PI) / 7.5, within(0.006));
        assertThat(mean(roll, (x, y) -> x * x + y * y))
                .isCloseTo(squares + 2 * 0.0333 * 0.0333, within(0.01));
    }
}

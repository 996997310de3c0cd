package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.geom.Path2D;
import java.util.Optional;
import java.util.Set;

/** The sheet and the curve are images of the noise, and their density is the samples'. */
class ManifoldTest {
    private static final int CELLS = ManifoldView.CELLS;

    private static Manifold of(ExperimentConfig config) {
        return find(new Experiment(config)).orElseThrow();
    }

    private static Optional<Manifold> find(Experiment experiment) {
        return experiment.snapshot(Set.of(Aspect.MANIFOLD)).details().find(Manifold.class);
    }

    @ParameterizedTest
    @CsvSource({"uniform, tanh", "gaussian, linear", "truncatedGaussian, linear"})
    void cellsHoldEqualSharesOfTheSamples(String prior, String activation) {
        // Noise from far out would lie over itself behind tanh.
        var experiment =
                new Experiment(
                        Planes.config(
                                "latent.type=" + prior,
                                "generator.layers[0].activation=" + activation,
                                "generator.layers[1].activation=" + activation));
        var sheet = (ManifoldSheet) find(experiment).orElseThrow();
        float[] samples = experiment.generate(20_000);
        double cell = prior.equals("gaussian") ? 1 / 441.0 : 1 / 400.0;

        for (int row = 0; row < CELLS; row += 5) {
            for (int column = 0; column < CELLS; column += 5) {
                Path2D block = block(sheet, row, column, 5);
                int inside = 0;
                for (int i = 0; i < 20_000; i++) {
                    inside += block.contains(samples[i], samples[20_000 + i]) ? 1 : 0;
                }
                // Five deviations of a count.
                double expected = 20_000 * 25 * cell;
                assertThat((double) inside).isCloseTo(expected, within(5 * Math.sqrt(expected)));
            }
        }
    }

    private static Path2D block(ManifoldSheet sheet, int row, int column, int side) {
        var path = new Path2D.Double();
        path.moveTo(sheet.x(row, column), sheet.y(row, column));
        for (int i = 1; i <= side; i++) {
            path.lineTo(sheet.x(row, column + i), sheet.y(row, column + i));
        }
        for (int i = 1; i <= side; i++) {
            path.lineTo(sheet.x(row + i, column + side), sheet.y(row + i, column + side));
        }
        for (int i = 1; i <= side; i++) {
            path.lineTo(
                    sheet.x(row + side, column + side - i), sheet.y(row + side, column + side - i));
        }
        for (int i = 1; i < side; i++) {
            path.lineTo(sheet.x(row + side - i, column), sheet.y(row + side - i, column));
        }
        path.closePath();
        return path;
    }

    @Test
    void densityIsThatOfTheNoiseOverTheDeterminant() {
        // x = 2 u + v, y = v: determinant 2, the noise uniform on the unit square
        ManifoldSheet sheet = image((u, v) -> 2 * u + v, (u, v) -> v);

        assertThat(sheet.density(0, 0)).isCloseTo(0.5, within(1e-5));
        assertThat(sheet.density(3, 2)).isCloseTo(0.5, within(1e-5));
        assertThat(sheet.isFolded(1, 1)).isFalse();
    }

    @Test
    void aMirrorImageIsNoFold() {
        ManifoldSheet sheet = image((u, v) -> -u, (u, v) -> v);

        assertThat(sheet.isFolded(0, 0)).isFalse();
        assertThat(sheet.isFolded(3, 3)).isFalse();
    }

    @Test
    void whatIsFoldedOverLiesTheOtherWayUp() {
        // The last quarter of u comes back.
        ManifoldSheet sheet = image((u, v) -> u <= 0.75 ? u : 1.5 - u, (u, v) -> v);

        for (int row = 0; row < 4; row++) {
            assertThat(sheet.isFolded(row, 2)).isFalse();
            assertThat(sheet.isFolded(row, 3)).isTrue();
            assertThat(sheet.density(row, 3)).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void theWayUpIsThatOfMostOfTheArea() {
        // The last three quarters of u come back in narrow pleats.
        ManifoldSheet sheet = image((u, v) -> u <= 0.25 ? 4 * u : 1.1 - 0.4 * u, (u, v) -> v);

        for (int row = 0; row < 4; row++) {
            assertThat(sheet.isFolded(row, 0)).isFalse();
            assertThat(sheet.isFolded(row, 1)).isTrue();
            assertThat(sheet.isFolded(row, 3)).isTrue();
        }
    }

    @Test
    void aCellThatCollapsedIsInfinitelyDense() {
        assertThat(image((u, v) -> 1, (u, v) -> v).density(1, 1)).isInfinite();
    }

    private interface Map {
        double at(double u, double v);
    }

    /** The unit square in 4 x 4 cells, mapped. */
    private static ManifoldSheet image(Map x, Map y) {
        float[] nodes = new float[50];
        for (int i = 0; i < 25; i++) {
            nodes[i] = (float) x.at(i % 5 / 4.0, Math.floorDiv(i, 5) / 4.0);
            nodes[25 + i] = (float) y.at(i % 5 / 4.0, Math.floorDiv(i, 5) / 4.0);
        }
        return new ManifoldSheet(4, Points.of(nodes), 1 / 16.0);
    }

    @Test
    void aCurveRunsThroughTheSamples() {
        var experiment = new Experiment(Planes.config("latent.dimension=1"));
        var curve = (ManifoldCurve) find(experiment).orElseThrow();
        float[] samples = experiment.generate(500);

        for (int i = 0; i < 500; i++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int k = 0; k < curve.nodes().size(); k++) {
                nearest =
                        Math.min(
                                nearest,
                                Math.hypot(
                                        curve.nodes().x(k) - samples[i],
                                        curve.nodes().y(k) - samples[500 + i]));
            }
            assertThat(nearest).isLessThan(0.02);
        }
    }

    @Test
    void theDensityAlongACurveIsProbabilityPerLength() {
        var curve = new ManifoldCurve(Points.of(new float[] {0, 3, 3, 0, 4, 4}), 0.5);

        assertThat(curve.pieces()).isEqualTo(2);
        assertThat(curve.density(0)).isCloseTo(0.1, within(1e-9));
        assertThat(curve.density(1)).isInfinite();
        assertThat(((ManifoldCurve) of(Planes.config("latent.dimension=1"))).pieces())
                .isEqualTo(ManifoldView.PIECES);
    }

    @Test
    void noiseOfMoreNumbersHasNeither() {
        assertThat(find(new Experiment(Planes.config("latent.dimension=3")))).isEmpty();
    }
}

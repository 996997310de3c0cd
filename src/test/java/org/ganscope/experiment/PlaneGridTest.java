package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

/** What is known of the plane fills a picture of any shape, and costs about the same. */
class PlaneGridTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.5, 0.8, 1, 1.25, 1.5, 2, 2.25, 3})
    void theGridHoldsASquareAndFillsThePicture(double shape) {
        PlaneGrid grid = PlaneGrid.around(2, shape);
        double wide = grid.reachAcross() / grid.reach();
        double inRow = grid.x(1) - grid.x(0);
        double inColumn = grid.y(grid.columns()) - grid.y(0);

        assertThat(Math.min(grid.reach(), grid.reachAcross())).isBetween(2 - 1e-9, 2.05);
        assertThat(wide).isBetween(shape - 1e-9, shape * 1.02);
        assertThat(inRow).isCloseTo(inColumn, within(1e-9)).isCloseTo(grid.spacing(), within(1e-9));
        assertThat(grid.size()).isBetween(10_000, 10_500);
    }

    @Test
    void aVeryLongPictureIsNotFilled() {
        assertThat(PlaneGrid.around(1, 50)).isEqualTo(PlaneGrid.around(1, 3));
        assertThat(PlaneGrid.around(1, 0.01)).isEqualTo(PlaneGrid.around(1, 0.4));
    }

    @Test
    void aFramedSnapshotKnowsMoreOfThePlaneAndSaysTheSameOfIt() {
        var experiment = new Experiment(Configs.small("data=ring", "generator.layers[2].units=2"));
        Plane usual = judged(experiment.snapshot());
        experiment.frame(0.8);
        Snapshot framed = experiment.snapshot(Set.of(Aspect.OPTIMAL_PLANE));
        Plane high = judged(framed);
        Plane best = framed.details().find(OptimalPlane.class).orElseThrow().output();

        assertThat(high.highY()).isCloseTo(1.25 * usual.highY(), within(1e-9));
        assertThat(high.at(0.5, -0.5)).isCloseTo(usual.at(0.5, -0.5), within(2e-3));
        assertThat(best.rows()).isEqualTo(high.rows());
        assertThat(best.highY()).isEqualTo(high.highY());
        assertThat(((SamplesView.InPlane) framed.samples()).reach()).isEqualTo(usual.highY());
    }

    private static Plane judged(Snapshot snapshot) {
        return ((DiscriminatorView.OfPoints) snapshot.discriminator()).output();
    }
}

package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.ganscope.data.Drawing;
import org.ganscope.data.DrawnDensity;
import org.ganscope.data.Interval;
import org.ganscope.data.OutlinePoint;
import org.ganscope.data.Point;
import org.ganscope.data.Stroke;
import org.ganscope.data.TargetDistribution;
import org.junit.jupiter.api.Test;

import java.util.List;

class SketchTest {
    private final DensitySketch density = new DensitySketch(new Interval(0, 8));
    private final StrokesSketch strokes = new StrokesSketch(new Interval(-2, 2), 0.1);

    @Test
    void aSlopeThatIsDrawnIsTheDensity() {
        density.begin(0, 0);
        density.draw(1, 1);

        DrawnDensity data = density.data();

        assertThat(data.density(8) / data.density(2)).isCloseTo(4, within());
        assertThat(data.cdf(4)).isCloseTo(0.25, within());
        assertThat(data.range()).isNotNull();
    }

    @Test
    void theTopOfABoxIsDrawnInOneGoAndLevelPlacesAreLeftOut() {
        density.begin(0.25, 0.5);
        density.draw(0.75, 0.5);

        List<OutlinePoint> points = density.data().points();

        assertThat(points).hasSizeLessThan(10);
        assertThat(density.data().mean()).isCloseTo(4, within());
        assertThat(points.getFirst()).isEqualTo(new OutlinePoint(0, 0));
        assertThat(points.getLast()).isEqualTo(new OutlinePoint(8, 0));
    }

    @Test
    void strokesAndClearingAreTakenBackOneByOne() {
        density.begin(0.5, 1);
        density.begin(0.7, 1);
        density.clear();
        assertThat(density.isEmpty()).isTrue();

        density.undo();
        assertThat(density.height(84)).isEqualTo(1);
        density.undo();
        assertThat(density.height(84)).isZero();
        assertThat(density.height(60)).isEqualTo(1);
        density.undo();
        assertThat(density.isEmpty()).isTrue();
        assertThat(density.canUndo()).isFalse();
    }

    @Test
    void aDrawnDensityIsDrawnOn() {
        var data = new DrawnDensity(List.of(new OutlinePoint(-1, 0), new OutlinePoint(3, 10)));

        DensitySketch sketch = DensitySketch.of(data);

        assertThat(sketch.range()).isEqualTo(new Interval(-1, 3));
        assertThat(sketch.data().mean()).isCloseTo(data.mean(), within());
    }

    @Test
    void oneDrawsWhereTheDataAre() {
        assertThat(DensitySketch.over(new TargetDistribution.Gaussian(40, 1)).range())
                .isEqualTo(new Interval(36, 44));
        assertThat(DensitySketch.over(new TargetDistribution.Uniform(-1000, 1000)).range())
                .isEqualTo(new Interval(-1000, 1000));
        assertThat(DensitySketch.over(dot()).range()).isEqualTo(new Interval(0, 8));
    }

    private static TargetDistribution dot() {
        return new Drawing(List.of(new Stroke(List.of(new Point(1, 1)))), 0.1);
    }

    @Test
    void anotherRangeStretchesTheDensity() {
        density.begin(0, 0.5);
        density.draw(1, 0.5);
        density.stretch(new Interval(-100, 300));

        assertThat(density.data().mean()).isCloseTo(100, within());
    }

    @Test
    void strokesAreWhereThePenWent() {
        strokes.begin(0, 0);
        strokes.draw(0.5, 1);
        strokes.draw(0.5, 1.0001); // too near for another point
        strokes.begin(1, 1);

        assertThat(strokes.data())
                .isEqualTo(
                        new Drawing(
                                List.of(
                                        new Stroke(List.of(new Point(-2, -2), new Point(0, 2))),
                                        new Stroke(List.of(new Point(2, 2)))),
                                0.1));
        strokes.undo();
        assertThat(strokes.data().strokes()).hasSize(1);
        strokes.clear();
        assertThat(strokes.isEmpty()).isTrue();
        strokes.undo();
        assertThat(strokes.data().strokes()).hasSize(1);
    }

    @Test
    void anotherRangeMovesNoStroke() {
        strokes.begin(0.5, 0.5);
        strokes.look(new Interval(-10, 30));

        assertThat(strokes.data().strokes().getFirst().points()).containsExactly(new Point(0, 0));
    }

    @Test
    void strokesThatWereDrawnAreDrawnOn() {
        var data = new Drawing(List.of(new Stroke(List.of(new Point(3, -4)))), 0.2);

        StrokesSketch sketch = StrokesSketch.of(data);

        assertThat(sketch.data()).isEqualTo(data);
        assertThat(sketch.range().low()).isLessThan(-4);
        assertThat(sketch.range().high()).isGreaterThan(4);
    }

    @Test
    void thereAreNeverMoreStrokesOrPointsThanDataCanHave() {
        for (int i = 0; i < StrokesSketch.MOST_STROKES + 5; i++) {
            strokes.begin(0.5, 0.5);
        }
        assertThat(strokes.data().strokes()).hasSize(StrokesSketch.MOST_STROKES);
        assertThat(strokes.notice()).contains("take one back");

        strokes.undo();
        assertThat(strokes.notice()).isEmpty();
        strokes.begin(0, 0);
        for (int i = 0; i < StrokesSketch.MOST_OF_ONE + 5; i++) {
            strokes.draw(i % 2, 0);
        }
        assertThat(strokes.data().strokes().getLast().points()).hasSize(StrokesSketch.MOST_OF_ONE);
        assertThat(strokes.notice()).contains("begin another");
    }

    private static Offset<Double> within() {
        return Offset.offset(0.02);
    }
}

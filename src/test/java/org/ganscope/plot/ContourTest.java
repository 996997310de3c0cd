package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.experiment.Plane;
import org.junit.jupiter.api.Test;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

class ContourTest {
    @Test
    void theContourOfATiltedPlaneIsItsLine() {
        int size = 5;
        var values = new float[size * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                values[row * size + column] = (column + row) / 8f;
            }
        }
        var plane = new Plane(0, 4, 0, 4, size, values);
        var area = new Area(new Rectangle2D.Double(0, 0, 4, 4), new Span(0, 4), new Span(0, 4));

        PathIterator path = new Contour().line(plane, 0.4, area).getPathIterator(null);

        int points = 0;
        var point = new double[6];
        for (; !path.isDone(); path.next()) {
            path.currentSegment(point);
            double x = point[0];
            double y = 4 - point[1];
            assertThat(x + y).isEqualTo(3.2, within(1e-6));
            points++;
        }
        assertThat(points).isGreaterThan(5);
        assertThat(strokes(new Contour().line(plane, 0.4, area))).isEqualTo(1);
    }

    @Test
    void aClosedLineIsOneStrokeAroundItsMiddle() {
        Path2D circle = new Contour().line(hill(0), -4, HILL);

        assertThat(strokes(circle)).isEqualTo(1);
        double[] point = new double[6];
        int kind = PathIterator.SEG_MOVETO;
        for (PathIterator at = circle.getPathIterator(null); !at.isDone(); at.next()) {
            kind = at.currentSegment(point);
            if (kind != PathIterator.SEG_CLOSE) {
                assertThat(Math.hypot(point[0] - 5, point[1] - 5)).isCloseTo(2, within(0.1));
            }
        }
        assertThat(kind).isEqualTo(PathIterator.SEG_CLOSE);
    }

    @Test
    void aLineEndsWhereValuesEnd() {
        Path2D half = new Contour().line(hill(5), -4, HILL);

        assertThat(strokes(half)).isEqualTo(1);
        assertThat(half.getBounds2D().getMinX()).isGreaterThan(4.99);
        assertThat(half.getBounds2D().getMaxX()).isCloseTo(7, within(0.1));
    }

    @Test
    void anOldLineLeavesNothingBehindInTheNext() {
        var contour = new Contour();
        contour.line(hill(5), -4, HILL);

        assertThat(contour.line(hill(0), -9, HILL).getBounds2D())
                .isEqualTo(new Contour().line(hill(0), -9, HILL).getBounds2D());
    }

    @Test
    void theLinesOfSeveralLevelsAreThoseOfEachAlone() {
        List<Double> levels = List.of(-9.0, 1.0, -4.0, -0.25);

        List<Path2D> lines = new Contour().lines(hill(3), levels, HILL);

        assertThat(lines).hasSameSizeAs(levels);
        for (int i = 0; i < levels.size(); i++) {
            assertThat(points(lines.get(i)))
                    .isEqualTo(points(new Contour().line(hill(3), levels.get(i), HILL)));
        }
        assertThat(points(lines.get(1))).isEmpty();
        assertThat(points(lines.get(3))).hasSizeGreaterThan(8);
    }

    private static List<List<Double>> points(Path2D path) {
        List<List<Double>> points = new ArrayList<>();
        double[] point = new double[6];
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            points.add(List.of((double) at.currentSegment(point), point[0], point[1]));
        }
        return points;
    }

    private static final Area HILL =
            new Area(new Rectangle2D.Double(0, 0, 10, 10), new Span(0, 10), new Span(0, 10));

    /** Minus the squared distance from (5, 5); no values left of a column. */
    private static Plane hill(int from) {
        int size = 41;
        float[] values = new float[size * size];
        for (int i = 0; i < values.length; i++) {
            double x = i % size / 4.0;
            double y = Math.floorDiv(i, size) / 4.0;
            values[i] = x < from ? Float.NaN : (float) -((x - 5) * (x - 5) + (y - 5) * (y - 5));
        }
        return new Plane(0, 10, 0, 10, size, values);
    }

    private static int strokes(Path2D path) {
        int strokes = 0;
        double[] point = new double[6];
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            strokes += at.currentSegment(point) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        return strokes;
    }
}

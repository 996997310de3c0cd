package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.experiment.Plane;
import org.junit.jupiter.api.Test;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

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

        PathIterator path = Contour.of(plane, 0.4, area).getPathIterator(null);

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
    }
}

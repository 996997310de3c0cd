package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

class LineNamesTest {
    private static final Area AREA =
            new Area(new Rectangle2D.Double(40, 30, 300, 150), new Span(0, 100), new Span(0, 15));

    private static List<Rectangle2D> places(double... values) {
        return new LineNames(
                        AREA,
                        Arrays.stream(values)
                                .mapToObj(value -> new ReferenceLine(value, "2 log 2"))
                                .toList())
                .places();
    }

    @Test
    void aNameStandsAtTheRightEndOfItsLine() {
        Rectangle2D place = places(7.5).getFirst();

        assertThat(place.getMaxX()).isEqualTo(338);
        assertThat(place.getMaxY()).isBetween(AREA.y(7.5) - 4, AREA.y(7.5));
    }

    @Test
    void namesOfLinesThatLieCloseTogetherStandSideBySide() {
        List<Rectangle2D> places = places(1.386, 0.693, 1);

        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(places.get(i).intersects(places.get(j))).isFalse();
            }
        }
    }

    @Test
    void theNameOfAHighLineStandsBelowIt() {
        assertThat(places(14.9).getFirst().getMinY()).isGreaterThan(AREA.y(14.9));
    }
}

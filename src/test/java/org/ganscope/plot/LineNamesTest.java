package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

class LineNamesTest {
    private static final Area AREA =
            new Area(new Rectangle2D.Double(40, 30, 300, 150), new Span(0, 100), new Span(0, 15));

    private final LineNames names = new LineNames();

    private List<Rectangle2D> places(double... values) {
        return places(place -> false, values);
    }

    private List<Rectangle2D> places(Predicate<Rectangle2D> covered, double... values) {
        return names.places(
                AREA,
                Arrays.stream(values)
                        .mapToObj(value -> new ReferenceLine(value, "2 log 2"))
                        .toList(),
                covered);
    }

    @Test
    void aNameStandsAtTheRightEndOfItsLine() {
        Rectangle2D place = places(7.5).getFirst();

        assertThat(place.getMaxX()).isEqualTo(338);
        assertThat(place.getMaxY()).isBetween(AREA.y(7.5) - 4, AREA.y(7.5));
    }

    @Test
    void ofTwoLinesThatLieCloseTogetherTheUpperIsNamedAboveAndTheLowerBelow() {
        List<Rectangle2D> places = places(7.1, 6.5);

        assertThat(places.getFirst().getMaxY()).isBetween(AREA.y(7.1) - 4, AREA.y(7.1));
        assertThat(places.getLast().getMinY()).isBetween(AREA.y(6.5), AREA.y(6.5) + 4);
    }

    @Test
    void aNameLeavesCurvesAloneAndStaysWhereItIsAsLongAsItCan() {
        Rectangle2D place = places(at -> at.getMaxX() > 200, 7.5).getFirst();

        assertThat(place.getMaxX()).isLessThanOrEqualTo(200);
        assertThat(places(7.5).getFirst()).isEqualTo(place);
        names.restart();
        assertThat(places(7.5).getFirst().getMaxX()).isEqualTo(338);
    }

    @Test
    void withoutRoomBetweenLinesNamesStandAboveThemInTheirOrder() {
        List<Rectangle2D> places = places(1.386, 0.693, 1);

        assertThat(places.get(0).getMaxY()).isLessThanOrEqualTo(places.get(2).getMinY());
        assertThat(places.get(2).getMaxY()).isLessThanOrEqualTo(places.get(1).getMinY());
        assertThat(places.get(1).getMaxY()).isLessThanOrEqualTo(AREA.y(1.386));
        assertThat(places).extracting(Rectangle2D::getMaxX).containsOnly(338.0);

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

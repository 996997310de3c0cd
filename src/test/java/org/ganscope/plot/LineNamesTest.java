package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

class LineNamesTest {
    private static final Area AREA =
            new Area(new Rectangle2D.Double(40, 30, 300, 150), new Span(0, 100), new Span(0, 15));

    private static List<LineNames.Placed> placed(ReferenceLine... lines) {
        return LineNames.placed(AREA, List.of(lines));
    }

    @Test
    void aNameStandsAtTheHeightOfItsLine() {
        assertThat(placed(new ReferenceLine(7.5, "2 log 2")))
                .containsExactly(new LineNames.Placed("2 log 2", AREA.y(7.5)));
    }

    @Test
    void namesOfLinesThatLieCloseTogetherStandAboutThereInTheirOrderAndApart() {
        List<LineNames.Placed> placed =
                placed(
                        new ReferenceLine(6.5, "log 2"),
                        new ReferenceLine(7.1, "2 log 2"),
                        new ReferenceLine(12, "all"));

        assertThat(placed)
                .extracting(LineNames.Placed::name)
                .containsExactly("all", "2 log 2", "log 2");
        double upper = placed.get(1).middle();
        double lower = placed.get(2).middle();
        assertThat(lower - upper).isEqualTo(12);
        assertThat((upper + lower) / 2).isEqualTo(AREA.y(6.8));
    }

    @Test
    void namesThatMadeRoomDoNotTouchFurtherOnes() {
        List<Double> heights =
                placed(
                                new ReferenceLine(5, "a"),
                                new ReferenceLine(5.4, "b"),
                                new ReferenceLine(6.6, "c"),
                                new ReferenceLine(7.9, "d"))
                        .stream()
                        .map(LineNames.Placed::middle)
                        .toList();

        for (int i = 1; i < heights.size(); i++) {
            assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(12);
        }
    }

    @Test
    void namesStayBesideTheData() {
        List<LineNames.Placed> placed =
                placed(
                        new ReferenceLine(15, "top"),
                        new ReferenceLine(0.1, "floor"),
                        new ReferenceLine(0, "zero"));

        assertThat(placed.getFirst().middle()).isEqualTo(36);
        assertThat(placed.getLast().middle()).isEqualTo(174);
        assertThat(placed.get(1).middle()).isEqualTo(162);
    }

    @Test
    void linesOfOneNameThatLieCloseTogetherHaveItOnce() {
        assertThat(placed(new ReferenceLine(7, "floor"), new ReferenceLine(7.4, "floor")))
                .hasSize(1);
        assertThat(placed(new ReferenceLine(7, "real"), new ReferenceLine(10, "real"))).hasSize(2);
    }

    @Test
    void theyHaveRoomForTheWidest() {
        assertThat(LineNames.room(Stream.of("log 2", "2 log 2")))
                .isEqualTo(Fonts.width(Fonts.regular(11), "2 log 2") + 12);
        assertThat(LineNames.room(Stream.of())).isZero();
    }
}

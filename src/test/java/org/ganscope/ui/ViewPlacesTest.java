package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.ganscope.plot.View;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class ViewPlacesTest {
    /** The centre of a window of 900 by 600, and of one of 1280 by 720. */
    private static final Rectangle2D SMALL = new Rectangle2D(0, 0, 370, 508);

    private static final Rectangle2D USUAL = new Rectangle2D(0, 0, 750, 628);

    private static final List<View> OF_NUMBERS =
            List.of(View.NUMBERS, View.LOSSES, View.METRIC, View.MAP);

    private static List<Rectangle2D> places(List<View> views, Rectangle2D room) {
        var places = new ViewPlaces(views, room.getWidth());
        return places.in(Math.max(places.least(), room.getHeight()));
    }

    private static List<View> first(View large) {
        return Stream.concat(
                        Stream.of(large),
                        Arrays.stream(View.values()).filter(view -> view != large))
                .toList();
    }

    @Test
    void noViewIsTooSmallToBeReadHoweverManyThereAre() {
        for (View large : View.values()) {
            for (int count = 1; count <= View.values().length; count++) {
                for (Rectangle2D room : List.of(SMALL, USUAL)) {
                    List<View> views = first(large).subList(0, count);

                    assertThat(places(views, room))
                            .as("%s in %s", views, room)
                            .hasSize(count)
                            .allMatch(place -> place.getWidth() >= 179)
                            .allMatch(place -> place.getHeight() >= ViewPlaces.LOWEST - 1)
                            .allMatch(place -> place.getMaxX() <= room.getWidth() + 1);
                }
            }
        }
    }

    @Test
    void noViewLiesOverAnother() {
        for (View large : View.values()) {
            List<Rectangle2D> places = places(first(large), SMALL);
            for (Rectangle2D one : places) {
                assertThat(places).filteredOn(one::intersects).containsExactly(one);
            }
        }
    }

    @Test
    void theFirstViewsFitIntoASmallWindow() {
        assertThat(new ViewPlaces(OF_NUMBERS, SMALL.getWidth()).least())
                .isLessThanOrEqualTo(SMALL.getHeight());
        assertThat(places(OF_NUMBERS, SMALL).getFirst().getHeight()).isGreaterThan(200);
    }

    @Test
    void aUsualWindowHasThreeInARow() {
        List<Rectangle2D> places = places(OF_NUMBERS, USUAL);

        assertThat(places.subList(1, 4)).extracting(Rectangle2D::getMinY).containsOnly(423.0);
        assertThat(places.getFirst().getWidth()).isEqualTo(750);
    }

    @Test
    void inANarrowCentreSlowMotionHasRoomForItsDiagramAboveItsWords() {
        List<Rectangle2D> places = places(List.of(View.NUMBERS, View.PHASES), SMALL);

        assertThat(places.get(0).getHeight()).isGreaterThanOrEqualTo(200);
        assertThat(places.get(1).getHeight()).isGreaterThanOrEqualTo(300);
    }
}

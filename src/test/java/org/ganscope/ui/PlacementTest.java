package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class PlacementTest {
    private static final Rectangle2D LEFT = new Rectangle2D(0, 30, 900, 570);
    private static final Rectangle2D RIGHT = new Rectangle2D(900, 30, 1920, 1050);

    @Test
    void aPlaceOnTheScreensIsKept() {
        assertThat(fitted(1000, 100, 1280, 720)).hasValue(place(1000, 100, 1280, 720));
        assertThat(fitted(800, 30, 400, 300)).hasValue(place(800, 30, 400, 300));
    }

    @Test
    void aWindowLargerThanItsScreenIsCutToIt() {
        Optional<Preferences.Place> alone = Placement.fitted(place(0, 0, 1280, 720), List.of(LEFT));

        assertThat(alone).hasValue(place(0, 30, 900, 570));
    }

    @Test
    void aWindowHalfOutIsMovedIn() {
        assertThat(fitted(2500, 800, 1280, 720)).hasValue(place(1540, 360, 1280, 720));
        assertThat(fitted(-200, 50, 600, 400)).hasValue(place(0, 50, 600, 400));
    }

    @Test
    void aPlaceOnNoScreenIsForgotten() {
        assertThat(fitted(3000, 100, 1280, 720)).isEmpty();
        assertThat(fitted(100, 100, 50, 20)).isEmpty();
    }

    @Test
    void whatWasMaximisedStaysSo() {
        var maximised = new Preferences.Place(0, 0, 1280, 720, true);

        assertThat(Placement.fitted(maximised, List.of(LEFT)))
                .hasValue(new Preferences.Place(0, 30, 900, 570, true));
    }

    private static Optional<Preferences.Place> fitted(
            double x, double y, double width, double height) {
        return Placement.fitted(place(x, y, width, height), List.of(LEFT, RIGHT));
    }

    private static Preferences.Place place(double x, double y, double width, double height) {
        return new Preferences.Place(x, y, width, height, false);
    }
}

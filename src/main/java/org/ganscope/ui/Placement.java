package org.ganscope.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.List;
import java.util.Optional;

/** Puts a window where it stood the last time, as far as it can still be reached there. */
final class Placement {
    static final double WIDTH = 1280;
    static final double HEIGHT = 720;

    private static final double REACHABLE = 100;

    private final Stage stage;
    private Preferences.Place normal;

    Placement(Stage stage, Optional<Preferences.Place> last) {
        this.stage = stage;
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        this.normal = last.filter(Placement::isReachable).orElseGet(() -> centred(screen));
        stage.setX(normal.x());
        stage.setY(normal.y());
        stage.setWidth(normal.width());
        stage.setHeight(normal.height());
        stage.setMaximized(normal.maximised());
        for (var property :
                List.of(
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty())) {
            property.subscribe(this::follow);
        }
    }

    /** {@return where the window stands, and stood before it was maximised} */
    Preferences.Place place() {
        return new Preferences.Place(
                normal.x(), normal.y(), normal.width(), normal.height(), stage.isMaximized());
    }

    private void follow() {
        boolean isNormal = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        if (isNormal && stage.getWidth() > 0 && !Double.isNaN(stage.getX())) {
            normal =
                    new Preferences.Place(
                            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }

    private static boolean isReachable(Preferences.Place place) {
        return place.width() >= REACHABLE
                && place.height() >= REACHABLE
                && Screen.getScreens().stream()
                        .map(Screen::getVisualBounds)
                        .anyMatch(
                                screen ->
                                        screen.intersects(
                                                place.x() + REACHABLE / 2,
                                                place.y(),
                                                Math.max(1, place.width() - REACHABLE),
                                                REACHABLE / 2));
    }

    private static Preferences.Place centred(Rectangle2D screen) {
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        return new Preferences.Place(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                false);
    }
}

package org.ganscope.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts a window where it stood the last time, as far as the screens still have that place. */
final class Placement {
    static final double WIDTH = 1280;
    static final double HEIGHT = 720;

    private static final double REACHABLE = 100;

    private final Stage stage;
    private Preferences.Place normal;

    Placement(Stage stage, Optional<Preferences.Place> last) {
        this.stage = stage;
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        this.normal =
                last.flatMap(place -> fitted(place, screens)).orElseGet(() -> centred(screen));
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

    /**
     * {@return the place, moved and cut to the screen that shows most of it where a part of it lies
     * on none; empty where all of it does, or where it is too small}
     */
    static Optional<Preferences.Place> fitted(Preferences.Place place, List<Rectangle2D> screens) {
        double onScreens = screens.stream().mapToDouble(screen -> common(place, screen)).sum();
        if (place.width() < REACHABLE || place.height() < REACHABLE || onScreens == 0) {
            return Optional.empty();
        }
        if (onScreens >= place.width() * place.height()) {
            return Optional.of(place);
        }
        return screens.stream()
                .max(Comparator.comparingDouble(screen -> common(place, screen)))
                .map(screen -> within(place, screen));
    }

    private static Preferences.Place within(Preferences.Place place, Rectangle2D screen) {
        double width = Math.min(place.width(), screen.getWidth());
        double height = Math.min(place.height(), screen.getHeight());
        return new Preferences.Place(
                Math.clamp(place.x(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(place.y(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height,
                place.maximised());
    }

    /** {@return the area of the place that lies on the screen} */
    private static double common(Preferences.Place place, Rectangle2D screen) {
        double right = Math.min(place.x() + place.width(), screen.getMaxX());
        double below = Math.min(place.y() + place.height(), screen.getMaxY());
        double width = Math.max(0, right - Math.max(place.x(), screen.getMinX()));
        return width * Math.max(0, below - Math.max(place.y(), screen.getMinY()));
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

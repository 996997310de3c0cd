package org.ganscope.ui;

import javafx.geometry.Point2D;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.ganscope.plot.Chart;
import org.ganscope.plot.ChartPicture;
import org.ganscope.plot.Reading;
import org.ganscope.plot.Scene;
import org.ganscope.plot.Theme;

import java.awt.Graphics2D;
import java.util.Optional;

/**
 * Shows a chart at the pixel density of the screen, painted anew when there is something new to
 * show, and the exact values under the pointer.
 */
final class LiveChart extends Region {
    private final ImageView view = new ImageView();
    private final HoverMark hover = new HoverMark();

    /** One is shown while the other is painted: the render thread may still read the last frame. */
    private final PixelImage[] images = new PixelImage[2];

    private Chart chart;
    private Theme theme = Theme.LIGHT;
    private Optional<Scene> scene = Optional.empty();
    private Optional<Point2D> pointer = Optional.empty();
    private double zoom = 1;
    private boolean watched = true;
    private int back;

    LiveChart(Chart chart) {
        this.chart = chart;
        getStyleClass().add("live-chart");
        view.setManaged(false);
        view.setMouseTransparent(true);
        getChildren().addAll(view, hover);
        setOnMouseMoved(event -> point(Optional.of(new Point2D(event.getX(), event.getY()))));
        setOnMouseExited(event -> point(Optional.empty()));
    }

    /** {@return what it shows} */
    Chart chart() {
        return chart;
    }

    /** Shows this moment of the run. */
    void show(Scene now) {
        scene = Optional.of(now);
        repaint();
    }

    /** Shows another aspect of the run in the same place. */
    void use(Chart other) {
        if (!other.equals(chart)) {
            chart = other;
            repaint();
        }
    }

    /** {@return what is shown now, to be taken elsewhere; empty before the first scene} */
    Optional<ChartPicture> picture() {
        return scene.map(
                now -> new ChartPicture(chart, now, theme, getWidth() / zoom, getHeight() / zoom));
    }

    /** {@return what the chart is called, once it shows something} */
    Optional<String> title() {
        return scene.map(now -> chart.numbers(now).title());
    }

    /** {@return what it shows, for those who do not see it} */
    Optional<String> words() {
        return scene.map(chart::inWords);
    }

    /** Shows the same moment as its chart would show it now. */
    void paintAnew() {
        repaint();
    }

    void light(Theme with) {
        theme = with;
        repaint();
    }

    /** Sets how much larger than normal type and lines are, as in a presentation. */
    void enlarge(double by) {
        zoom = by;
        repaint();
    }

    /** Takes clicks, in the chart's own coordinates. */
    void onClick(PlaceConsumer action) {
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                        action.at(event.getX() / zoom, event.getY() / zoom);
                    }
                });
    }

    void onDoubleClick(Runnable action) {
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        action.run();
                    }
                });
    }

    /** Takes a place on a chart. */
    interface PlaceConsumer {
        void at(double x, double y);
    }

    /** Paints only while somebody can see it. */
    void watch(boolean visible) {
        watched = visible;
        repaint();
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        repaint();
    }

    private void point(Optional<Point2D> at) {
        pointer = at;
        showReading();
    }

    private void showReading() {
        Optional<Reading> reading =
                pointer.flatMap(at -> readingAt(at.getX() / zoom, at.getY() / zoom));
        hover.show(reading, zoom, getWidth(), getHeight());
    }

    private Optional<Reading> readingAt(double x, double y) {
        return chart.readingAt(x, y).or(() -> picture().flatMap(shown -> shown.titleAt(x, y)));
    }

    private void repaint() {
        double density = density();
        int width = (int) Math.round(getWidth() * density);
        int height = (int) Math.round(getHeight() * density);
        if (scene.isEmpty() || !watched || width < 1 || height < 1) {
            return;
        }
        PixelImage image = images[back];
        if (image == null || !image.hasSize(width, height)) {
            image = new PixelImage(width, height);
            images[back] = image;
        }
        Graphics2D graphics = image.graphics();
        try {
            graphics.scale(density * zoom, density * zoom);
            chart.paint(graphics, getWidth() / zoom, getHeight() / zoom, theme, scene.get());
        } finally {
            graphics.dispose();
        }
        view.setImage(image.shown());
        back = 1 - back;
        showReading();
    }

    private double density() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}

package org.ganscope.ui;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import java.util.Optional;

/**
 * Shows a picture at the pixel density of the screen, and paints it anew when told so or resized.
 */
final class LiveChart extends Region {
    private final ImageView view = new ImageView();

    /** One is shown while the other is painted: the render thread may still read the last frame. */
    private final PixelImage[] images = new PixelImage[2];

    private Optional<Picture> picture = Optional.empty();
    private double zoom = 1;
    private int back;

    LiveChart() {
        getStyleClass().add("live-chart");
        view.setManaged(false);
        view.setMouseTransparent(true);
        getChildren().add(view);
        setMinSize(80, 60);
    }

    /** Paints this picture from now on. */
    void show(Picture next) {
        picture = Optional.of(next);
        repaint();
    }

    /** Sets how much larger than normal type and lines are, as in a presentation. */
    void setZoom(double zoom) {
        this.zoom = zoom;
        repaint();
    }

    double zoom() {
        return zoom;
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        repaint();
    }

    private void repaint() {
        double density = density();
        int width = (int) Math.round(getWidth() * density);
        int height = (int) Math.round(getHeight() * density);
        if (picture.isEmpty() || width < 1 || height < 1) {
            return;
        }
        PixelImage image = images[back];
        if (image == null || !image.hasSize(width, height)) {
            image = new PixelImage(width, height);
            images[back] = image;
        }
        image.paint(picture.get(), density * zoom);
        view.setImage(image.shown());
        back = 1 - back;
    }

    private double density() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}

package org.ganscope.plot;

import org.ganscope.config.Settings;
import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.List;

/** Scenes of short real runs in which every aspect is watched, and pictures of them. */
final class WatchedScene {
    private WatchedScene() {}

    /** {@return the scene after {@code steps} steps of the default game with these settings} */
    static Scene of(int steps, String... settings) {
        ExperimentConfig config = Settings.apply(ExperimentConfig.byDefault(), List.of(settings));
        var experiment = new Experiment(config);
        for (int i = 0; i < steps; i++) {
            experiment.step();
        }
        return new Scene(
                config, experiment.snapshot(EnumSet.allOf(Aspect.class)), experiment.history());
    }

    static BufferedImage paint(Chart chart, Theme theme, Scene scene, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        chart.paint(graphics, width, height, theme, scene);
        graphics.dispose();
        return image;
    }

    /** {@return whether a colour, or nearly it, is at a place or a pixel beside it} */
    static boolean hasNear(BufferedImage image, double x, double y, Color color) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                var found = new Color(image.getRGB((int) x + dx, (int) y + dy));
                if (Math.abs(found.getRed() - color.getRed()) < 40
                        && Math.abs(found.getGreen() - color.getGreen()) < 40
                        && Math.abs(found.getBlue() - color.getBlue()) < 40) {
                    return true;
                }
            }
        }
        return false;
    }
}

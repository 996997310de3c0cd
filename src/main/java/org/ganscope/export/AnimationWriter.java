package org.ganscope.export;

import org.ganscope.codec.GifWriter;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.NoiseFloor;
import org.ganscope.plot.Dashboard;
import org.ganscope.plot.Scene;
import org.ganscope.plot.Theme;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Paints the dashboard at the planned steps into an animated GIF. */
final class AnimationWriter implements Onlooker, Closeable {
    private final AnimationPlan plan;
    private final GifWriter writer;
    private final Dashboard dashboard = new Dashboard();
    private final BufferedImage frame;
    private Optional<NoiseFloor> floor = Optional.empty();
    private int written;
    private long painted = -1;

    /**
     * @param out is closed with this writer
     */
    AnimationWriter(AnimationPlan plan, OutputStream out) {
        this.plan = plan;
        this.writer = new GifWriter(out, plan.width(), plan.height());
        this.frame = new BufferedImage(plan.width(), plan.height(), BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public void look(Experiment experiment) throws IOException {
        long steps = experiment.config().steps();
        while (written < plan.frames() && plan.step(written, steps) == experiment.steps()) {
            write(experiment);
        }
    }

    @Override
    public void end(Experiment experiment) throws IOException {
        if (experiment.steps() > painted) {
            write(experiment);
        }
    }

    private void write(Experiment experiment) throws IOException {
        if (experiment.steps() > painted) {
            paint(experiment);
            painted = experiment.steps();
        }
        writer.write(frame, plan.delay(written));
        written++;
    }

    private void paint(Experiment experiment) {
        var scene =
                new Scene(
                        experiment.config(),
                        experiment.snapshot(Dashboard.ASPECTS),
                        experiment.history(),
                        List.of(),
                        floor(experiment),
                        false,
                        Optional.empty());
        Graphics2D graphics = frame.createGraphics();
        dashboard.paint(graphics, plan.width(), plan.height(), Theme.LIGHT, scene);
        graphics.dispose();
    }

    /** {@return that of the metric on the dashboard, measured once} */
    private NoiseFloor floor(Experiment experiment) {
        NoiseFloor known = floor.orElseGet(() -> measured(experiment.config()));
        floor = Optional.of(known);
        return known;
    }

    private static NoiseFloor measured(ExperimentConfig config) {
        return Dashboard.showsFloor(config)
                ? NoiseFloor.usual(config, () -> !Thread.currentThread().isInterrupted())
                : NoiseFloor.NONE;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
